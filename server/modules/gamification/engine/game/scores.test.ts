import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNamed, dayOf, dayText } from '../../../../platform/clock/calendar.ts'
import type { BoardRule } from '../../game-rules/board.ts'
import { aBoard, aTurn, gameRules } from './builders.ts'
import {
  closesAt,
  contestKey,
  moveScores,
  noScores,
  parseContest,
  periodEnd,
  periodOf,
  previousPeriod,
  type Scores,
} from './scores.ts'
import type { StreakEffect } from './streaks.ts'

const zone = 'America/Panama'
const nothing = { lumis: 0, xp: 0, streaks: [] }

const rulesWith = (...boards: Partial<BoardRule>[]) =>
  gameRules({ boards: boards.map((board, index) => aBoard(index + 1, board)) })

function invoiceAt(at: string, rules = rulesWith({})) {
  return aTurn({ action: 'invoice_upload', at: Date.parse(at), rules })
}

const kept = (id: number, count: number): StreakEffect => ({ id, count, kept: 'continued' })

describe('periods', () => {
  test('are those of the document', () => {
    const { first, last } = periodOf('week', dayNamed('2025-08-27'))
    expect([first, last].map(dayText)).toEqual(['2025-08-25', '2025-08-31'])
    expect(dayText(previousPeriod('week', first))).toBe('2025-08-18')
  })

  test('weeks run over the turn of the year', () => {
    const monday = dayNamed('2025-12-29')
    expect(['2025-12-30', '2026-01-02', '2026-01-04'].map((name) => periodOf('week', dayNamed(name)).first)).toEqual([
      monday,
      monday,
      monday,
    ])
    expect(dayText(periodOf('week', dayNamed('2027-01-02')).first)).toBe('2026-12-28')
  })

  test('follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom('day', 'week', 'month'), fc.integer({ min: 0, max: 40_000 }), (period, day) => {
        const { first, last } = periodOf(period, day)
        expect(first).toBeLessThanOrEqual(day)
        expect(last).toBeGreaterThanOrEqual(day)
        expect(periodOf(period, last)).toEqual({ first, last })
        expect(periodOf(period, previousPeriod(period, first)).last).toBe(first - 1)
        expect(dayOf(periodEnd(period, first, zone), zone)).toBe(last + 1)
        expect(dayOf(periodEnd(period, first, zone) - 1, zone)).toBe(last)
      }),
    )
  })

  test('end at midnight of the site, and close later', () => {
    const first = dayNamed('2025-08-25')
    expect(new Date(periodEnd('week', first, zone)).toISOString()).toBe('2025-09-01T05:00:00.000Z')
    const board = aBoard(1, { period: 'week', close_after_minutes: 90 })
    expect(new Date(closesAt(board, first, zone)).toISOString()).toBe('2025-09-01T06:30:00.000Z')
  })
})

test('the key of a contest names it', () => {
  expect(contestKey('board', 3)).toBe('b3')
  expect(parseContest(contestKey('event', 12))).toEqual({ kind: 'event', id: 12 })
  for (const text of ['', 'b', 'b0', 'x1', 'b1x', 'bb1', 'e-1', '__proto__']) expect(parseContest(text)).toBeUndefined()
})

describe('boards', () => {
  test('count actions, and the time at which a score was reached', () => {
    const first = moveScores(noScores, invoiceAt('2025-08-27T15:00:00Z'), nothing)
    const second = moveScores(first.slice, invoiceAt('2025-08-28T15:00:00Z'), nothing)
    const at = Date.parse('2025-08-28T15:00:00Z')
    expect(second.slice).toEqual({
      b1: { period: dayNamed('2025-08-25'), score: 2, at, actions: 2, total: 2, totalAt: at },
    })
    expect(second.effects).toEqual([{ contest: 'b1', period: dayNamed('2025-08-25'), before: 1, score: 2 }])
  })

  test('turn at midnight of the site, not of the member', () => {
    const rules = rulesWith({ period: 'day' })
    const tokyo = { ...invoiceAt('2025-08-27T15:30:00Z', rules), zone: 'Asia/Tokyo', day: dayNamed('2025-08-28') }
    expect(moveScores(noScores, tokyo, nothing).slice.b1?.period).toBe(dayNamed('2025-08-27'))
  })

  test('keep the period before, and the sum of all', () => {
    const turns = ['2025-08-06', '2025-08-13', '2025-08-13', '2025-08-27'].map((day) => invoiceAt(`${day}T15:00:00Z`))
    const slice = turns.reduce((scores: Scores, turn) => moveScores(scores, turn, nothing).slice, noScores)
    expect(slice.b1).toMatchObject({
      period: dayNamed('2025-08-25'),
      score: 1,
      before: { period: dayNamed('2025-08-11'), score: 2, actions: 2 },
      total: 4,
    })
    expect(slice.b1?.before).not.toHaveProperty('before')
  })

  test('Lümis and XP boards count amounts; what earns nothing does not take part', () => {
    const rules = rulesWith({ metric: 'lumis' }, { metric: 'xp' })
    const { slice } = moveScores(noScores, invoiceAt('2025-08-27T15:00:00Z', rules), { ...nothing, lumis: 29 })
    expect(slice).toMatchObject({ b1: { score: 29, total: 29 } })
    expect(slice).not.toHaveProperty('b2')
    expect(moveScores(slice, invoiceAt('2025-08-28T15:00:00Z', rules), nothing)).toEqual({ slice, effects: [] })
  })

  test('days count once, and a second action of a day does not move the time', () => {
    const rules = rulesWith({ metric: 'days' })
    const at = (time: string) => invoiceAt(time, rules)
    const one = moveScores(noScores, at('2025-08-27T15:00:00Z'), nothing)
    const again = moveScores(one.slice, at('2025-08-27T16:00:00Z'), nothing)
    expect(again.effects).toEqual([])
    expect(again.slice.b1).toMatchObject({ score: 1, actions: 2, at: Date.parse('2025-08-27T15:00:00Z') })
    const next = moveScores(again.slice, at('2025-08-28T15:00:00Z'), nothing)
    expect(next.slice.b1).toMatchObject({ score: 2, total: 2 })
  })

  test('look at their own types only; a board without types at all but system types', () => {
    const rules = rulesWith({}, { actions: [] })
    const login = aTurn({ action: 'daily_login', rules })
    expect(Object.keys(moveScores(noScores, login, nothing).slice)).toEqual(['b2'])
    const claim = aTurn({ action: 'mission_claimed', rules })
    expect(moveScores(noScores, claim, nothing).slice).toBe(noScores)
  })
})

describe('streak boards', () => {
  const rules = rulesWith(
    { metric: 'streak', actions: [], period: 'month' },
    { metric: 'streak', actions: [], period: 'month', streak: 'invoice_upload' },
  )
  const play = (slice: Scores, at: string, ...streaks: StreakEffect[]) =>
    moveScores(slice, invoiceAt(at, rules), { ...nothing, streaks })

  test('hold the longest of all, or of their streak', () => {
    const { slice } = play(noScores, '2025-08-27T15:00:00Z', kept(1, 9), kept(2, 4))
    expect(slice).toMatchObject({ b1: { score: 9 }, b2: { score: 4 } })
  })

  test('a streak that was lost does not lower the score; a new month begins with what is running', () => {
    const first = play(noScores, '2025-08-27T15:00:00Z', kept(2, 9)).slice
    const lost = play(first, '2025-08-30T15:00:00Z', kept(2, 1))
    expect(lost.effects).toEqual([])
    expect(lost.slice.b2).toMatchObject({ score: 9, at: Date.parse('2025-08-27T15:00:00Z'), actions: 2 })
    const next = play(lost.slice, '2025-09-01T15:00:00Z', kept(2, 2))
    expect(next.slice.b2).toMatchObject({ score: 2, total: 9, totalAt: Date.parse('2025-08-27T15:00:00Z') })
  })

  test('actions of other streaks do not take part', () => {
    expect(play(noScores, '2025-08-27T15:00:00Z', kept(1, 3)).slice).not.toHaveProperty('b2')
  })
})

describe('the table of an event', () => {
  const during = (start: number, lumis: number) => ({ ...nothing, lumis, events: [{ id: 7, start }] })

  test('adds up Lümis per time that it takes place', () => {
    const turn = aTurn({ rules: gameRules({ boards: [] }) })
    const first = moveScores(noScores, turn, during(1000, 50)).slice
    const second = moveScores(first, turn, during(1000, 25)).slice
    const later = moveScores(second, turn, during(5000, 10))
    expect(later.slice.e7).toMatchObject({
      period: 5000,
      score: 10,
      before: { period: 1000, score: 75, actions: 2 },
      total: 85,
    })
    expect(moveScores(later.slice, turn, during(1000, 99)).slice).toBe(later.slice)
  })
})

test('the total is what all periods had, the score what the running one has', () => {
  const rules = rulesWith({ metric: 'lumis', period: 'day' })
  const steps = fc.array(fc.record({ hours: fc.nat(40), lumis: fc.nat(100) }), { maxLength: 60 })
  fc.assert(
    fc.property(steps, (moves) => {
      let at = Date.parse('2025-08-27T15:00:00Z')
      let slice = noScores
      const byDay = new Map<number, number>()
      for (const { hours, lumis } of moves) {
        at += hours * 3_600_000
        slice = moveScores(slice, aTurn({ action: 'invoice_upload', at, rules }), { ...nothing, lumis }).slice
        if (lumis > 0) byDay.set(dayOf(at, zone), (byDay.get(dayOf(at, zone)) ?? 0) + lumis)
      }
      const [last, before] = [...byDay].reverse()
      expect(slice.b1?.score).toBe(last?.[1])
      expect(slice.b1?.before?.score).toBe(before?.[1])
      expect(slice.b1?.total ?? 0).toBe([...byDay.values()].reduce((sum, each) => sum + each, 0))
    }),
  )
})
