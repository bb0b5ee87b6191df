import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRanks } from '../ranks/rank-index.ts'
import { aScore } from './builders.ts'
import type { ContestChange, Period } from './contest-change.ts'
import { fillStandings, type Standings } from './standings.ts'

const ignore = () => undefined
const startWith = (changes: readonly ContestChange[]): Standings => {
  const filling = fillStandings(ignore)
  for (const change of changes) filling.add(change)
  return filling.finish()
}

const points = fc.integer({ min: 0, max: 20 })
const score = fc
  .record({
    period: fc.integer({ min: 2, max: 3 }),
    score: points,
    at: points,
    total: points,
    before: fc.option(points),
  })
  .map(({ period, before, ...own }) => ({
    ...aScore(period, own.score, own.at, { total: own.total, totalAt: own.at }),
    ...(before !== null && { before: { period: period - 1, score: before, at: before, actions: before } }),
  }))
const scores = fc.record({ b1: score, e2: score }, { requiredKeys: [] })
const change: fc.Arbitrary<ContestChange> = fc
  .record({
    memberId: fc.integer({ min: 1, max: 150 }),
    version: fc.integer({ min: 1, max: 40 }),
    scores,
    xp: points,
    gone: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ gone, ...rest }) =>
    gone === 0 ? { memberId: rest.memberId, version: rest.version, gone: true as const } : rest,
  )

/** The table as sorting the latest version of everybody gives it. */
function expected(changes: readonly ContestChange[], contest: string, period: Period) {
  const latest = new Map<number, ContestChange>()
  for (const each of changes) {
    const known = latest.get(each.memberId)
    if (known === undefined || (each.version ?? 0) > (known.version ?? 0)) latest.set(each.memberId, each)
  }
  const entries = [...latest.values()].flatMap((each) => {
    if ('gone' in each) return []
    const { memberId } = each
    if (contest === 'xp') return { memberId, points: each.xp, pointsAt: 0 }
    const own = each.scores[contest]
    if (own === undefined) return []
    if (period === 'all') return { memberId, points: own.total, pointsAt: own.totalAt }
    const found = [own, own.before].find((part) => part?.period === period)
    return found === undefined ? [] : { memberId, points: found.score, pointsAt: found.at }
  })
  return entries.filter((entry) => entry.points > 0).sort(compareRanks)
}

const tables: readonly (readonly [string, Period])[] = [
  ['b1', 1],
  ['b1', 2],
  ['b1', 3],
  ['b1', 'all'],
  ['e2', 2],
  ['xp', 'all'],
]

test('every table is at all times what sorting everybody would give, in whatever order changes come', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), fc.nat(150), (changes, looks) => {
      const standings = startWith([])
      changes.forEach((each, index) => {
        standings.apply(each)
        // Looking keeps first pages ready, which later changes have to break.
        if (index % 40 === looks % 40)
          for (const [contest, period] of tables) standings.table(contest, period)?.page(0, 100)
      })
      for (const [contest, period] of tables) {
        const order = expected(changes, contest, period)
        const table = standings.table(contest, period)
        const places = order.map(({ memberId, points, pointsAt }, index) => ({
          memberId,
          rank: index + 1,
          score: points,
          at: pointsAt,
        }))
        expect(table?.size ?? 0).toBe(order.length)
        expect(table?.page(0, 100) ?? []).toMatchObject(places.slice(0, 100))
        expect(table?.page(40, 100) ?? []).toMatchObject(places.slice(40, 140))
        for (const place of places) expect(table?.of(place.memberId)).toMatchObject(place)
      }
    }),
  )
})

test('standings that were filled are those that grew', () => {
  fc.assert(
    fc.property(fc.uniqueArray(change, { maxLength: 150, selector: ({ memberId }) => memberId }), (changes) => {
      const grown = startWith([])
      for (const each of changes) grown.apply(each)
      const filled = startWith(changes)
      for (const [contest, period] of tables) {
        expect(filled.table(contest, period)?.page(0, 150) ?? []).toEqual(
          grown.table(contest, period)?.page(0, 150) ?? [],
        )
      }
    }),
  )
})

test('only the newest three periods are kept, whichever came first', () => {
  const standings = startWith([])
  const act = (memberId: number, period: number) =>
    standings.apply({ memberId, version: period, xp: 0, scores: { b1: aScore(period, 5, period) } })
  for (const [memberId, period] of [
    [1, 4],
    [2, 9],
    [3, 5],
    [4, 7],
    [5, 3],
  ] as const)
    act(memberId, period)
  const held = [3, 4, 5, 7, 9].filter((period) => (standings.table('b1', period)?.size ?? 0) > 0)
  expect(held).toEqual([5, 7, 9])
  expect(standings.table('b1', 'all')?.size).toBe(5)
})

test('who moves on to a new period leaves the one that is no longer known of it', () => {
  const standings = startWith([{ memberId: 1, version: 1, xp: 3, scores: { b1: aScore(7, 5, 1) } }])
  standings.apply({ memberId: 1, version: 2, xp: 3, scores: { b1: aScore(8, 2, 9) } })
  expect(standings.table('b1', 7)?.of(1)).toBeUndefined()
  expect(standings.table('b1', 8)?.of(1)).toMatchObject({ rank: 1, score: 2, actions: 2 })
})
