import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { dayNamed } from '../../../../platform/clock/calendar.ts'
import { factStore } from '../../../../platform/facts/fact.store.ts'
import { type TestTribu, twoProcesses } from '../../../../testing/test-tribu.ts'
import { lumisOf } from '../../../wallet/index.ts'
import { aBoard, anEvent, gameRules } from '../../engine/game/builders.ts'
import { aCrowd, aScore, scoresText, setScores } from '../builders.ts'
import { contestResultStore } from '../contest-result.store.ts'
import { type Contests, loadContests } from '../contests.ts'
import { closeDue } from './close-contests.ts'
import { contestPeriodStore } from './contest-period.store.ts'
import { nextClose } from './ending.ts'
import { payPrizes, paySteps, resumePrizes } from './pay-prizes.ts'

const start = '2026-03-10T12:00:00Z'
const { one, other } = twoProcesses()
beforeEach(() => {
  for (const { clock } of [one, other]) clock.set(new Date(start))
})

const medal = { es: 'Corona', en: 'Crown' }
let boards = 1000
/** A daily board with prizes for the first, the next two, and everybody else. */
const aDailyBoard = () => {
  boards += 1
  const prizes = [
    { from: 1, to: 1, lumis: 1000, unlock: medal },
    { from: 2, to: 3, lumis: 500, unlock: null },
    { from: 1, to: null, lumis: 50, unlock: null },
  ]
  const board = aBoard(boards, { code: `daily_${boards}`, period: 'day', close_after_minutes: 30, prizes })
  return { contest: `b${boards}`, board, game: gameRules({ boards: [board], events: [] }) }
}

const ctx = () => one.app.reading()
const db = () => ctx().db
const results = () => contestResultStore(db())
const day = dayNamed('2026-03-09')
const load = ({ app }: TestTribu): Promise<Contests> =>
  loadContests({ db: app.reading().db, signals: app.signals, onError: () => undefined })
const balancesOf = async (memberIds: readonly number[]) => {
  const held = await lumisOf(ctx(), memberIds)
  return memberIds.map((id) => held.get(id)?.balance ?? 0)
}
const pay = async (period: { contest: string; period: number }) => payPrizes.perform(ctx(), period)

describe('a period that is over', () => {
  test('is closed with ties in order, without who left, and pays every place once', async () => {
    const { contest, board, game } = aDailyBoard()
    const at = (score: number, reached: number) => scoresText({ [contest]: aScore(day, score, reached) })
    const crowd = await aCrowd(db(), [at(5, 300), at(9, 200), at(5, 100), at(5, 100), at(7, 1), at(0, 1)])
    const [slow = 0, first = 0, early = 0, alsoEarly = 0, gone = 0] = crowd
    await sql`update member_states set presence = 'left' where member_id = ${gone}`.execute(db())
    const contests = await load(one)
    await closeDue(ctx(), { contests, game })
    const table = await results().resultsOf({ contest, period: day }, 0, 10)
    expect(table.map(({ rank, memberId, score, lumis }) => [rank, memberId, score, lumis])).toEqual([
      [1, first, 9, 1000],
      [2, early, 5, 500],
      [3, alsoEarly, 5, 500],
      [4, slow, 5, 50],
    ])
    expect(table[0]).toMatchObject({ unlock: medal, reachedAt: new Date(200), actions: 9 })
    expect(table.map(({ memberId }) => memberId)).toEqual(
      contests.page(contest, day, 0, 10).map(({ memberId }) => memberId),
    )

    await Promise.all([1, 2, 3].map(() => pay({ contest, period: day })))
    await pay({ contest, period: day })
    expect(await balancesOf(crowd)).toEqual([50, 1000, 500, 500, 0, 0])
    expect(await contestPeriodStore(db()).find({ contest, period: day })).toMatchObject({
      code: board.code,
      participants: 4,
      endsAt: new Date('2026-03-10T05:00:00Z'),
      paidAt: expect.any(Date),
    })
    const facts = (await factStore(db()).latest(50)).filter(({ payload }) => Object(payload).contest === board.code)
    expect(facts.filter(({ name }) => name === 'board.closed')).toMatchObject([
      { payload: { period: '2026-03-09', participants: 4, kind: 'board', winners: [{ user_id: first }, {}, {}] } },
    ])
    const winners = facts.filter(({ name }) => name === 'prize.won').map(({ memberId }) => memberId)
    expect(winners.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      [first, early, alsoEarly].toSorted((a, b) => a - b),
    )
  })

  test('is not closed before its grace is over, and late actions change nothing afterwards', async () => {
    const { contest, game } = aDailyBoard()
    const [member = 0] = await aCrowd(db(), [scoresText({ [contest]: aScore(day, 5, 1) })])
    const contests = await load(one)
    one.clock.set(new Date('2026-03-10T05:29:00Z'))
    await closeDue(ctx(), { contests, game })
    expect(await contestPeriodStore(db()).find({ contest, period: day })).toBeUndefined()
    expect(nextClose([{ contest, period: day }], game, Date.parse('2026-03-10T05:29:00Z'))).toBe(
      Date.parse('2026-03-10T05:30:00Z'),
    )
    one.clock.set(new Date('2026-03-10T05:30:00Z'))
    await closeDue(ctx(), { contests, game })
    const before = await results().resultsOf({ contest, period: day }, 0, 10)
    const version = await setScores(db(), member, scoresText({ [contest]: aScore(day, 8, 1) }))
    contests.publish([{ memberId: member, version, scores: { [contest]: aScore(day, 8, 1) }, xp: 0 }])
    await closeDue(ctx(), { contests: await load(one), game })
    expect(await results().resultsOf({ contest, period: day }, 0, 10)).toEqual(before)
    expect(before).toMatchObject([{ score: 5 }])
  })

  test('is closed by one of two processes', async () => {
    const { contest, board, game } = aDailyBoard()
    await aCrowd(
      db(),
      Array.from({ length: 500 }, (_, n) => scoresText({ [contest]: aScore(day, n + 1, 1) })),
    )
    const processes = await Promise.all(
      [one, other, one, other].map(async (tribu) => ({ tribu, contests: await load(tribu) })),
    )
    await Promise.all(processes.map(({ tribu, contests }) => closeDue(tribu.app.reading(), { contests, game })))
    expect(await results().resultsOf({ contest, period: day }, 0, 1000)).toHaveLength(500)
    const facts = (await factStore(db()).latest(50)).filter(({ payload }) => Object(payload).contest === board.code)
    expect(facts.filter(({ name }) => name === 'board.closed')).toHaveLength(1)
    for (const { contests } of processes) {
      expect(contests.openPeriods()).not.toContainEqual({ contest, period: day })
    }
  })
})

test('periods of a time in which nobody closed anything are made up for, the oldest first', async () => {
  const { contest, board, game } = aDailyBoard()
  const member = (period: number, score: number, before: number) => {
    const past = { period: period - 1, score: before, at: 1, actions: before }
    return scoresText({ [contest]: aScore(period, score, 2, { before: past }) })
  }
  const crowd = await aCrowd(db(), [
    member(day, 4, 3),
    member(day - 1, 9, 8),
    member(day - 2, 1, 7),
    member(day + 1, 5, 1),
  ])
  await closeDue(ctx(), { contests: await load(one), game })
  const tables = await Promise.all(
    [day - 3, day - 2, day - 1, day, day + 1].map((period) => results().resultsOf({ contest, period }, 0, 10)),
  )
  const [a, b, c, d] = crowd
  expect(tables.map((table) => table.map(({ memberId, score }) => [memberId, score]))).toEqual([
    [[c, 7]],
    [
      [b, 8],
      [c, 1],
    ],
    [
      [b, 9],
      [a, 3],
    ],
    [
      [a, 4],
      [d, 1],
    ],
    [],
  ])
  const closed = (await factStore(db()).latest(50)).filter(
    ({ name, payload }) => name === 'board.closed' && Object(payload).contest === board.code,
  )
  expect(closed.toSorted((x, y) => x.id - y.id).map(({ payload }) => Object(payload).period)).toEqual([
    '2026-03-06',
    '2026-03-07',
    '2026-03-08',
    '2026-03-09',
  ])
  for (const period of [day - 3, day - 2, day - 1, day]) await pay({ contest, period })
  expect(await balancesOf(crowd)).toEqual([1500, 2000, 1500, 500])
})

test('an event is closed an hour after its end, or when its schedule no longer has that time', async () => {
  boards += 1
  const contest = `e${boards}`
  const event = anEvent(boards, { code: `event_${boards}`, prizes: [{ from: 1, to: 1, lumis: 70, unlock: null }] })
  const game = gameRules({ boards: [], events: [event] })
  const happyHour = Date.parse('2026-03-09T23:00:00Z')
  const cancelled = Date.parse('2026-03-10T03:30:00Z')
  const [winner = 0, stray = 0] = await aCrowd(db(), [
    scoresText({ [contest]: aScore(happyHour, 300, 1) }),
    scoresText({ [contest]: aScore(cancelled, 10, 1) }),
  ])
  const contests = await load(one)
  one.clock.set(new Date('2026-03-10T01:59:00Z'))
  await closeDue(ctx(), { contests, game })
  expect(await results().resultsOf({ contest, period: happyHour }, 0, 10)).toEqual([])
  one.clock.set(new Date('2026-03-10T05:00:00Z'))
  await closeDue(ctx(), { contests, game })
  expect(await results().resultsOf({ contest, period: happyHour }, 0, 10)).toMatchObject([
    { memberId: winner, lumis: 70 },
  ])
  expect(await results().resultsOf({ contest, period: cancelled }, 0, 10)).toMatchObject([{ memberId: stray }])
})

test('a period that cannot be closed keeps no other from it, and stays due', async () => {
  const [broken, sound] = [aDailyBoard(), aDailyBoard()]
  const game = gameRules({ boards: [broken.board, sound.board], events: [] })
  await aCrowd(db(), [
    scoresText({ [sound.contest]: aScore(day, 1, 1) }),
    // More actions than the column of the results can hold.
    scoresText({ [broken.contest]: aScore(day - 1, 1, 1, { actions: 2 ** 40 }) }),
  ])
  const contests = await load(one)
  await expect(closeDue(ctx(), { contests, game })).rejects.toThrow(AggregateError)
  expect(await results().resultsOf({ contest: sound.contest, period: day }, 0, 10)).toHaveLength(1)
  expect(contests.openPeriods()).toContainEqual({ contest: broken.contest, period: day - 1 })
})

/** A context whose transactions, after the first `sound` ones, do everything and are then lost: killed before the commit. */
function losing(sound: number): ReturnType<typeof ctx> {
  let begun = 0
  return {
    ...ctx(),
    transaction: (work) =>
      one.transaction(async (own) => {
        begun += 1
        const result = await work(own)
        if (begun > sound) throw new Error('killed')
        return result
      }),
  }
}

test('a close that breaks off leaves nothing behind and is done again', async () => {
  const { contest, game } = aDailyBoard()
  await aCrowd(db(), [scoresText({ [contest]: aScore(day, 1, 1) })])
  const contests = await load(one)
  // The first transaction only waits for writers.
  await expect(closeDue(losing(1), { contests, game })).rejects.toThrow(AggregateError)
  expect(await contestPeriodStore(db()).find({ contest, period: day })).toBeUndefined()
  await closeDue(ctx(), { contests, game })
  expect(await results().resultsOf({ contest, period: day }, 0, 10)).toHaveLength(1)
})

test('a payment that breaks off at any step goes on where it stopped', async () => {
  const { contest, game } = aDailyBoard()
  const crowd = await aCrowd(
    db(),
    Array.from({ length: 25 }, (_, n) => scoresText({ [contest]: aScore(day, n + 1, 1) })),
  )
  await closeDue(ctx(), { contests: await load(one), game })
  const period = { contest, period: day }
  for (let step = 0; step < 8; step += 1) {
    await expect(paySteps(losing(0), period, 1, 4)).rejects.toThrow('killed')
    await paySteps(ctx(), period, 1, 4)
  }
  const paid = await balancesOf(crowd)
  expect(paid.toSorted((a, b) => b - a)).toEqual([1000, 500, 500, ...Array.from({ length: 22 }, () => 50)])
  expect(await contestPeriodStore(db()).find(period)).toMatchObject({ paidAt: expect.any(Date) })
  await one.transaction((own) => resumePrizes(own))
})

describe('results', () => {
  test('cannot be changed or removed', async () => {
    for (const statement of [
      sql`update contest_results set lumis = 1`,
      sql`delete from contest_results`,
      sql`truncate contest_results`,
    ]) {
      await expect(statement.execute(db())).rejects.toThrow('never changed')
    }
  })

  test('tell a member its history and its best performances', async () => {
    const { contest, board, game } = aDailyBoard()
    const past = { period: day - 1, score: 3, at: 1, actions: 3 }
    const [member = 0, rival = 0, nobody = 0] = await aCrowd(db(), [
      scoresText({ [contest]: aScore(day, 5, 1, { before: past }) }),
      scoresText({ [contest]: aScore(day, 9, 1) }),
      '',
    ])
    await closeDue(ctx(), { contests: await load(one), game })
    const { items, total } = await results().historyOf(member, { page: 1, limit: 10 })
    expect(total).toBe(2)
    expect(items).toMatchObject([
      { code: board.code, contest, period: day, rank: 2, score: 5, participants: 2, lumis: 500 },
      { code: board.code, contest, period: day - 1, rank: 1, score: 3, participants: 1, lumis: 1000, unlock: medal },
    ])
    expect((await results().historyOf(member, { page: 2, limit: 1 })).items).toMatchObject([{ period: day - 1 }])
    expect(await results().bestOf(member)).toEqual({ rank: 1, code: board.code, contest, lumis: 1500, results: 2 })
    expect(await results().bestOf(nobody)).toBeUndefined()
    expect(await results().resultOf({ contest, period: day }, rival)).toMatchObject({ rank: 1, score: 9 })
    expect(await results().resultOf({ contest, period: day - 1 }, rival)).toBeUndefined()
  })
})
