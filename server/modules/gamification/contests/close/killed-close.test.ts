import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayNamed } from '../../../../platform/clock/calendar.ts'
import { copyOfTemplate, serve, type TestTribu } from '../../../../testing/test-tribu.ts'
import { aBoard, gameRules } from '../../engine/game/builders.ts'
import { aCrowd, aScore, scoresText } from '../builders.ts'
import { contestResultStore } from '../contest-result.store.ts'
import { loadContests } from '../contests.ts'
import { closeDue } from './close-contests.ts'
import { contestPeriodStore } from './contest-period.store.ts'
import { paySteps } from './pay-prizes.ts'

const start = '2026-03-10T12:00:00Z'
const members = 20_000
const rounds = [1, 2, 3, 4, 5]
const perStep = 500
let database: Awaited<ReturnType<typeof copyOfTemplate>>
let survivor: TestTribu
let crowd: number[]

const day = dayNamed('2026-03-09')
const prizes = [
  { from: 1, to: 3, lumis: 1000, unlock: null },
  { from: 4, to: 50, lumis: 200, unlock: null },
  { from: 51, to: null, lumis: 50, unlock: null },
]
const boardOf = (round: number) =>
  aBoard(9000 + round, { code: `round_${round}`, period: 'day', close_after_minutes: 0, prizes })
const scoreOf = (n: number, round: number) => aScore(day, 1 + ((n * 7919 * round) % 97), (n * 31 * round) % 1009)

beforeAll(async () => {
  database = await copyOfTemplate()
  survivor = await serve(database.address, { now: start })
  const texts = Array.from({ length: members }, (_, n) =>
    scoresText(Object.fromEntries(rounds.map((round) => [`b${9000 + round}`, scoreOf(n, round)]))),
  )
  crowd = await aCrowd(survivor.app.reading().db, texts)
}, 120_000)
afterAll(async () => {
  await survivor.stop()
  await database.drop()
})

/** Another process that closes the period of a round and pays it, after it has said that it begins. */
function closeElsewhere(round: number): ChildProcess {
  const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
  const script = `
    import { openContext } from ${at('../../../../processes/context.ts')}
    import { testParts } from ${at('../../../../testing/test-parts.ts')}
    import { gameRules } from ${at('../../engine/game/builders.ts')}
    import { loadContests } from ${at('../contests.ts')}
    import { closeDue } from ${at('./close-contests.ts')}
    import { paySteps } from ${at('./pay-prizes.ts')}
    const { parts } = testParts({ connectionString: ${JSON.stringify(database.address)}, now: ${JSON.stringify(start)} })
    const { app, database } = await openContext(parts)
    const contests = await loadContests({ db: database.db, signals: app.signals, onError: console.error })
    const game = gameRules({ boards: [${JSON.stringify(boardOf(round))}], events: [] })
    console.log('ready')
    await closeDue(app.reading(), { contests, game })
    await paySteps(app.reading(), { contest: 'b${9000 + round}', period: ${day} }, 1000, ${perStep})
    console.log('done')
    setInterval(() => {}, 120_000)`
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function killAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  if (!child.stdout) throw new Error('the output of the process is not connected')
  await once(child.stdout, 'data')
  await wait(milliseconds)
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const paidIn = async (contest: string) => {
  const { rows } = await sql<{ payments: number; keys: number; amount: number }>`
    select count(*) as payments, count(distinct idempotency_key) as keys, coalesce(sum(amount), 0) as amount
    from ledger_transfers where currency = 'lumis' and idempotency_key like ${`prize:${contest}:%`}`.execute(
    survivor.app.reading().db,
  )
  return rows[0]
}

test.each(rounds)(
  'a close that is killed at any moment ends as one that was not (%i)',
  async (round) => {
    const contest = `b${9000 + round}`
    const period = { contest, period: day }
    // Moments from before the results up to the middle of the payments.
    await killAfter(closeElsewhere(round), Math.random() * 400 * round)
    await killAfter(closeElsewhere(round), Math.random() * 600)

    const ctx = survivor.app.reading()
    const contests = await loadContests({ db: ctx.db, signals: ctx.signals, onError: () => undefined })
    await closeDue(ctx, { contests, game: gameRules({ boards: [boardOf(round)], events: [] }) })
    expect(await paySteps(ctx, period, 1000, perStep)).toBe(false)

    const expected = crowd
      .map((memberId, n) => ({ memberId, ...scoreOf(n, round) }))
      .sort((a, b) => b.score - a.score || a.at - b.at || a.memberId - b.memberId)
      .map(({ memberId, score }, index) => [index + 1, memberId, score])
    const table = await contestResultStore(ctx.db).resultsOf(period, 0, members + 1)
    expect(table.map(({ rank, memberId, score }) => [rank, memberId, score])).toEqual(expected)
    const amount = 3 * 1000 + 47 * 200 + (members - 50) * 50
    expect(await paidIn(contest)).toEqual({ payments: members, keys: members, amount })
    expect(await contestPeriodStore(ctx.db).find(period)).toMatchObject({
      participants: members,
      paidAt: expect.any(Date),
    })
    const { rows } = await sql`
    select account.user_id from ledger_accounts as account left join (
      select credit_account, sum(amount) as amount from ledger_transfers where currency = 'lumis' group by credit_account
    ) as moved on credit_account = account.id
    where currency = 'lumis' and user_id is not null
      and (balance <> coalesce(amount, 0) or received <> coalesce(amount, 0))`.execute(ctx.db)
    expect(rows).toEqual([])
  },
  60_000,
)
