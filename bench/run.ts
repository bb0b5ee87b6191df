import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { table } from './figures.ts'
import { liftLimits } from './game.ts'
import { type Product, startProduct } from './product.ts'
import { measureRounds } from './rounds.ts'
import { actionsRow } from './rows/actions.ts'
import { batchesRow } from './rows/batches.ts'
import { closeOnce } from './rows/close.ts'
import { type Actors, crowdRow, writesFor } from './rows/crowd.ts'
import { boardReads, dashboardReads, readsRow } from './rows/reads.ts'
import { replayOnce, tellActions } from './rows/replay.ts'
import type { Measuring, Row } from './rows/row.ts'
import { type Crowd, loginsOf, seedCrowd } from './seed-crowd.store.ts'

/**
 * `npm run bench`: the game under load, beside its baselines. `--rows` says which of these: actions, batches, crowd, boards,
 * dashboard, close, replay.
 */
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: 'actions,batches,crowd,boards,dashboard,close,replay' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    members: { type: 'string', default: '1000' },
    crowd: { type: 'string', default: '1000000' },
    history: { type: 'string', default: '1000000' },
    log: { type: 'string', default: '1000000' },
  },
})
const wanted = new Set(options.rows.split(','))
const histories = wanted.has('actions') ? [0, 10_000, Number(options.history)] : []
const say = (message: string) => console.error(message)
const measuring: Measuring = { seconds: Number(options.seconds), members: Number(options.members), say }
const isWanted = (...rows: readonly string[]) => rows.some((row) => wanted.has(row))

const { model = 'unknown' } = cpus()[0] ?? {}
console.log(
  `${cpus().length} × ${model}, Node ${process.version}, ${options.rounds} rounds of ${options.seconds} s, median (lowest–highest)\n`,
)
if (isWanted('actions', 'batches', 'crowd', 'boards', 'dashboard', 'close')) await underLoad()
if (isWanted('replay')) await replay()

async function underLoad(): Promise<void> {
  await withProduct(measuring.members + histories.length, async (few) => {
    if (!isWanted('crowd', 'boards', 'dashboard', 'close')) return report(await rowsOf(few))
    return withProduct(1, async (many) => {
      await many.end('SIGTERM')
      say(`Preparing ${options.crowd} members …`)
      const crowd = await seedCrowd(many.connectionString, Number(options.crowd), isWanted('close'))
      if (isWanted('close')) {
        const { seconds, participants } = await closeOnce(many)
        console.log(
          `Close of a week of ${participants.toLocaleString('en')} members with prizes, killed once: ${seconds.toFixed(1)} s\n`,
        )
      } else await many.begin()
      await report([...(await rowsOf(few)), ...(await crowdRowsOf(few, many, crowd))])
    })
  })
}

async function rowsOf(few: Product): Promise<Row[]> {
  return [
    ...(isWanted('actions') ? [await actionsRow(few, histories, measuring)] : []),
    ...(isWanted('batches') ? [await batchesRow(few, measuring)] : []),
  ]
}

async function crowdRowsOf(few: Product, many: Product, crowd: Crowd): Promise<Row[]> {
  const aFew: Actors = {
    product: few,
    memberAt: (random) => few.members[Math.floor(random * few.members.length)]?.userId ?? 0,
  }
  const million: Actors = { product: many, memberAt: (random) => crowd.first + Math.floor(random * crowd.count) }
  const reads = { ...(isWanted('boards') && boardReads), ...(isWanted('dashboard') && dashboardReads) }
  if (Object.keys(reads).length === 0) return isWanted('crowd') ? [await crowdRow(aFew, million, measuring)] : []
  const readers = await loginsOf(crowd, many.connectionString, 1000)
  const row = await readsRow(many, readers, reads, await writesFor(million), measuring)
  return isWanted('crowd') ? [await crowdRow(aFew, million, measuring), row] : [row]
}

async function report(rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const lines = await measureRounds(rows, Number(options.rounds), say)
  console.log(table(['Work', 'per second', 'ratio', 'goal', 'slowest 1 % above, ms'], lines))
}

async function replay(): Promise<void> {
  await withProduct(measuring.members, async (product) => {
    await tellActions(product, Number(options.log), say)
    const { seconds, printed } = await replayOnce(product)
    console.log(
      `\nReplay of ${Number(options.log).toLocaleString('en')} actions, the second database included: ${seconds.toFixed(1)} s\n${printed}`,
    )
  })
}

async function withProduct(members: number, work: (product: Product) => Promise<void>): Promise<void> {
  const product = await startProduct(members, say)
  try {
    await liftLimits(product)
    await work(product)
  } finally {
    await product.stop()
  }
}
