import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayNamed, weekdayOf, weekOf } from '../../../../platform/clock/calendar.ts'
import { aStreak, aTurn, gameRules } from './builders.ts'
import { marksOf } from './streak-calendar.ts'
import { armFreeze, bridge, keepStreaks, mostTokens, noStreaks, passMidnights, type Streaks } from './streaks.ts'
import { isRefusal } from './turn.ts'

const begin = dayNamed('2024-12-18')
const actions = ['daily_login', 'invoice_upload', 'survey_complete'] as const
const rules = gameRules({
  streaks: [
    aStreak(1, { actions: ['daily_login'] }),
    aStreak(2, { actions: ['invoice_upload'] }),
    aStreak(3, { actions: ['survey_complete'], period: 'week' }),
  ],
})

/** What a member does on a day on which the member is there; `null`: the member stays away. */
interface Doing {
  readonly done: readonly number[]
  readonly arm: number | null
  /** The member flies east in the evening. */
  readonly east: boolean
}

const doing: fc.Arbitrary<Doing> = fc.record({
  done: fc.subarray([1, 2, 3]),
  arm: fc.option(fc.constantFrom(1, 2, 3), { freq: 1 }),
  east: fc.integer({ min: 0, max: 6 }).map((each) => each === 0),
})
const history = fc.array(fc.option(doing, { freq: 3, nil: null }), { minLength: 1, maxLength: 70 })
const weekly = fc.integer({ min: 0, max: 3 })

interface Standing {
  readonly tokens: number
  readonly counts: readonly number[]
  readonly marks: readonly string[]
}

/** What the engine says after each day on which the member was there. */
function played(days: readonly (Doing | null)[], perWeek: number, auto: boolean): Standing[] {
  let slice: Streaks = { ...noStreaks, auto }
  let settled = begin
  return days.flatMap((each, index) => {
    if (each === null) return []
    const day = begin + index
    slice = passMidnights(slice, settled, day, perWeek, rules)
    settled = day
    for (const id of each.done) slice = keepStreaks(slice, aTurn({ action: actions[id - 1], day, rules })).slice
    const armed = each.arm === null ? undefined : armFreeze(slice, each.arm, day, rules)
    if (armed !== undefined && !isRefusal(armed)) slice = armed.slice
    if (each.east) slice = bridge(slice, day, day + 1)
    const runs = [1, 2, 3].map((id) => slice.runs[id])
    const marks = runs.map((run, at) => (run === undefined ? '' : lineOf(marksOf(run, day, at === 2 ? 'week' : 'day'))))
    return { tokens: slice.tokens, counts: runs.map((run) => run?.count ?? 0), marks }
  })
}

const lineOf = (marks: ReturnType<typeof marksOf>) => marks.map(({ mark }) => mark).join('')

/** The same from sets of periods, day by day, by counting backwards each time. */
class Model {
  tokens = 0
  readonly done = [new Set<Day>(), new Set<Day>(), new Set<Day>()]
  readonly saved = [new Map<Day, 'f' | 't'>(), new Map<Day, 'f' | 't'>(), new Map<Day, 'f' | 't'>()]
  readonly armed = [0, 0, 0]
  readonly bridged: Day[] = []

  periodOf(at: number, day: Day) {
    return at === 2 ? weekOf(day) : day
  }

  /** How long streak number `at` is on `day`: what was done, over what was saved, up to the first hole. */
  length(at: number, day: Day) {
    const step = at === 2 ? 7 : 1
    const current = this.periodOf(at, day)
    let count = 0
    for (let each = this.done[at]?.has(current) ? current : current - step; ; each -= step) {
      if (this.done[at]?.has(each)) count += 1
      else if (!this.saved[at]?.has(each)) return count
    }
  }

  live(day: Day, { done, arm, east }: Doing) {
    for (const id of done) this.done[id - 1]?.add(this.periodOf(id - 1, day))
    const at = (arm ?? 0) - 1
    if (at >= 0 && this.tokens > 0 && this.length(at, day) > 0 && (this.armed[at] ?? 0) < day) {
      const week = weekOf(day) + (this.done[2]?.has(weekOf(day)) ? 13 : 6)
      this.armed[at] = at === 2 ? week : day + 1
      this.tokens -= 1
    }
    const recent = this.bridged.filter((each) => each > day - 30)
    if (east && recent.length < 3) this.bridged.push(day)
  }

  midnight(day: Day, auto: boolean) {
    const open = [0, 1, 2]
      .filter((at) => at !== 2 || weekdayOf(day) === 7)
      .filter((at) => !this.done[at]?.has(this.periodOf(at, day)) && this.length(at, day) > 0)
      .map((at) => ({ at, length: this.length(at, day) }))
      .sort((a, b) => b.length - a.length || a.at - b.at)
    for (const { at } of open) {
      const period = this.periodOf(at, day)
      if (this.bridged.includes(day)) this.saved[at]?.set(period, 't')
      else if ((this.armed[at] ?? 0) >= day) this.saved[at]?.set(period, 'f')
      else if (auto && this.tokens > 0) {
        this.tokens -= 1
        this.saved[at]?.set(period, 'f')
      }
    }
  }

  marks(at: number, today: Day) {
    const done = this.done[at] ?? new Set()
    if (done.size === 0) return ''
    const first = Math.min(...done)
    return Array.from({ length: 42 }, (_, index) => {
      const period = this.periodOf(at, today - 41 + index)
      if (done.has(period)) return 'k'
      if (period < first || period === this.periodOf(at, today)) return '-'
      return this.saved[at]?.get(period) ?? 'x'
    }).join('')
  }
}

function modelled(days: readonly (Doing | null)[], perWeek: number, auto: boolean): Standing[] {
  const model = new Model()
  const first = days.findIndex((each) => each !== null)
  return days.flatMap((each, index) => {
    const day = begin + index
    if (first < 0 || index < first) return []
    if (index === first || weekdayOf(day) === 1) model.tokens = Math.min(mostTokens, model.tokens + perWeek)
    if (each !== null) model.live(day, each)
    const counts = [0, 1, 2].map((at) => model.length(at, day))
    const standing = { tokens: model.tokens, counts, marks: [0, 1, 2].map((at) => model.marks(at, day)) }
    model.midnight(day, auto)
    return each === null ? [] : standing
  })
}

describe('every history of streaks', () => {
  test('gives what counting backwards over sets of days gives', () => {
    fc.assert(
      fc.property(history, weekly, fc.boolean(), (days, perWeek, auto) => {
        expect(played(days, perWeek, auto)).toEqual(modelled(days, perWeek, auto))
      }),
      { numRuns: 1000 },
    )
  })

  test('is settled the same in one step or day by day, and twice is not more', () => {
    fc.assert(
      fc.property(history, weekly, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (days, perWeek, one, two) => {
        let slice: Streaks = passMidnights(noStreaks, begin, begin, perWeek, rules)
        days.forEach((each, index) => {
          const day = begin + index
          slice = passMidnights(slice, day - 1, day, perWeek, rules)
          for (const id of each?.done ?? [])
            slice = keepStreaks(slice, aTurn({ action: actions[id - 1], day, rules })).slice
        })
        const end = begin + days.length - 1
        const whole = passMidnights(slice, end, end + one + two, perWeek, rules)
        const halves = passMidnights(
          passMidnights(slice, end, end + one, perWeek, rules),
          end + one,
          end + one + two,
          perWeek,
          rules,
        )
        expect(halves).toEqual(whole)
        expect(passMidnights(whole, end, end + one + two, perWeek, rules)).toEqual(whole)
      }),
    )
  })

  test('costs no more after a thousand years of absence than after the week in which it was lost', () => {
    const { slice } = keepStreaks(passMidnights(noStreaks, begin, begin, 2, rules), aTurn({ day: begin, rules }))
    const away = passMidnights(slice, begin, begin + 365_000, 2, rules)
    expect(away).toMatchObject({ tokens: mostTokens, runs: { 1: { count: 0, lost: 1 } } })
    expect(away.runs[1]?.through).toBeLessThan(begin + 10)
  })
})
