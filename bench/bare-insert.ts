import { insertBareRows } from './bare-insert.store.ts'

/** The baseline in a process of its own, as the server is. */
const [connectionString = '', seconds = '5', members = '1000'] = process.argv.slice(2)
const perSecond = await insertBareRows({
  connectionString,
  clients: 32,
  seconds: Number(seconds),
  members: Number(members),
})
process.send?.({ perSecond })
