import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { type Verification, verifyReplay } from '../server/modules/gamification/index.ts'
import { openSecondDatabase } from '../server/processes/second-database.ts'

/**
 * `npm run replay -- --verify`: plays the whole log of actions again, into a second database beside the live one, and
 * compares states, Lümis and boards (decision 9). Ends with 1 when anything is other than the log says.
 */
const { values } = parseArgs({ options: { verify: { type: 'boolean', default: false } } })
if (!values.verify) {
  console.error('Usage: npm run replay -- --verify\nNothing of the live database is changed.')
  process.exit(1)
}

try {
  if (!(await run())) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<boolean> {
  const { live, second, close } = await openSecondDatabase((message) => console.log(`  ${message}`))
  const bar = new SingleBar(
    { format: '  {bar} {percentage}% · {value} actions', hideCursor: true },
    Presets.shades_classic,
  )
  try {
    const startedAt = performance.now()
    const verification = await verifyReplay(live, second, Math.random, {
      begin: (actions) => bar.start(actions, 0),
      advance: (actions) => bar.increment(actions),
    })
    bar.stop()
    print(verification, (performance.now() - startedAt) / 1000)
    return verification.holds
  } finally {
    bar.stop()
    await close()
  }
}

function print({ rebuilt, compared, places, holds }: Verification, seconds: number): void {
  const count = (value: number) => value.toLocaleString('en')
  console.log(`  ${count(rebuilt.actions)} actions of ${count(rebuilt.members)} members in ${seconds.toFixed(1)} s`)
  console.log(
    `  ${count(compared.states)} states, ${count(compared.accounts)} accounts with ${count(compared.lumis)} Lümis`,
  )
  console.log(`  ${count(places.places)} places in ${count(places.boards)} periods of boards and events`)
  console.log(`  State hash, as kept:   ${compared.liveHash}`)
  console.log(`  State hash, replayed:  ${compared.replayedHash}`)
  if (holds) {
    console.log('  Everything is what the log says')
    return
  }
  for (const { differences } of [rebuilt, compared, places]) {
    for (const { of, memberId, live, replayed } of differences) {
      console.log(`  ${of} of member ${memberId}\n    kept:     ${live}\n    replayed: ${replayed}`)
    }
  }
  console.log('  Not everything is what the log says; the first differences are above')
}
