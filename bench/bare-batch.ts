import { insertBareBatches } from './bare-batch.store.ts'

/** The baseline of batches in a process of its own, as the server is. */
const [connectionString = '', seconds = '5', members = '1000'] = process.argv.slice(2)
const perSecond = await insertBareBatches({
  connectionString,
  clients: 2,
  seconds: Number(seconds),
  members: Number(members),
  batch: 500,
})
process.send?.({ perSecond })
