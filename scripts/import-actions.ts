import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Presets, SingleBar } from 'cli-progress'
import { importActions } from '../server/modules/gamification/index.ts'
import { openForScript } from '../server/processes/script.ts'

/** `npm run import-actions -- FILE.csv`: brings in what members did elsewhere. */
const shownProblems = 20

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Usage: npm run import-actions -- FILE.csv\nColumns: occurred_at,member,action; others are metadata.')
  process.exit(1)
}

try {
  await run(path)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(file: string): Promise<void> {
  const { size } = await stat(file)
  const { open, close } = await openForScript((message) => console.log(`  ${message}`))
  const bar = new SingleBar(
    { format: '  {bar} {percentage}% · {rows} actions', hideCursor: true },
    Presets.shades_classic,
  )
  try {
    const source = createReadStream(file)
    let rows = 0
    bar.start(size, 0, { rows })
    const startedAt = performance.now()
    const report = await importActions(open.app, source, () => {
      rows += 1
      bar.update(source.bytesRead, { rows })
    })
    const seconds = (performance.now() - startedAt) / 1000
    bar.stop()
    print(report, seconds)
  } finally {
    bar.stop()
    await close()
  }
}

function print(report: Awaited<ReturnType<typeof importActions>>, seconds: number): void {
  const { rows, recorded, repeated, refused, members, newTypes } = report
  console.log(`  ${rows} lines in ${seconds.toFixed(1)} s: ${Math.round(rows / seconds)} actions a second`)
  console.log(`  ${recorded} recorded, ${repeated} were there before, ${refused.length} refused`)
  console.log(
    `  ${members} members, ${newTypes.length} new event types${newTypes.length > 0 ? `: ${newTypes.join(', ')}` : ''}`,
  )
  for (const { line, problem } of refused.slice(0, shownProblems)) console.log(`  Line ${line}: ${problem}`)
  if (refused.length > shownProblems) console.log(`  … and ${refused.length - shownProblems} more`)
}
