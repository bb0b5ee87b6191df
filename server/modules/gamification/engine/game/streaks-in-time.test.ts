import { describe, expect, test } from 'vitest'
import { type Day, dayNamed, dayOf, startOfDay, weekOf } from '../../../../platform/clock/calendar.ts'
import { aTurn, gameRules } from './builders.ts'
import { armFreeze, bridge, keepStreaks, noStreaks, passMidnights, type Streaks } from './streaks.ts'
import { isRefusal } from './turn.ts'

const rules = gameRules()
const start: Streaks = { ...noStreaks, granted: dayNamed('1990-01-01') }

/** Acts at instants of one zone, midnights first, and returns the streak with each outcome. */
function actAt(zone: string, instants: readonly string[], action = 'daily_login', begin = start) {
  let slice = begin
  let before: Day | undefined
  const kept: (string | undefined)[] = []
  for (const text of instants) {
    const turn = aTurn({ at: Date.parse(text), zone, action, rules })
    const played = keepStreaks(passMidnights(slice, before ?? turn.day, turn.day, 0, rules), turn)
    slice = played.slice
    before = turn.day
    kept.push(played.effects[0]?.kept)
  }
  return { slice, kept, day: before ?? 0 }
}

describe('local days', () => {
  test('last 23 hours in New York when clocks go forward, and 25 when they go back', () => {
    // A minute after midnight, then a minute before the next one, over each of the two nights.
    const spring = ['2025-03-09T05:01Z', '2025-03-10T03:59Z', '2025-03-11T03:59Z']
    const autumn = ['2025-11-02T04:01Z', '2025-11-03T04:59Z', '2025-11-04T04:59Z']
    expect(actAt('America/New_York', spring).kept).toEqual(['started', 'same_period', 'continued'])
    expect(actAt('America/New_York', autumn).kept).toEqual(['started', 'same_period', 'continued'])
  })

  test('turn at midnight of the member, not of the server: the evening in Panama is the next day in London', () => {
    const evenings = ['2025-08-27T04:30Z', '2025-08-28T04:30Z', '2025-08-28T05:30Z']
    expect(actAt('America/Panama', evenings).kept).toEqual(['started', 'continued', 'continued'])
  })

  test('that a zone left out are not charged once they are bridged: Samoa had no 30 December 2011', () => {
    const zone = 'Pacific/Apia'
    const [before, after] = ['2011-12-30T08:00Z', '2011-12-30T20:00Z'].map((text) => dayOf(Date.parse(text), zone))
    if (before === undefined || after === undefined) throw new Error('no days')
    expect([before, after]).toEqual([dayNamed('2011-12-29'), dayNamed('2011-12-31')])
    expect(startOfDay(before + 1, zone)).toBe(startOfDay(after, zone))
    const { slice } = actAt(zone, ['2011-12-30T08:00Z'])
    const settled = passMidnights(bridge(slice, before + 1, after), before, after, 0, rules)
    const next = keepStreaks(settled, aTurn({ day: after, rules }))
    expect(next.effects).toEqual([{ id: 1, count: 2, kept: 'continued' }])
    expect(next.slice.runs[1]?.marks).toBe('ktk')
  })
})

describe('travel', () => {
  const day = dayNamed('2025-08-27')
  const running = keepStreaks(start, aTurn({ day: day - 1, rules })).slice

  test('east: the day that was cut short does not cost the streak, nor a token, and is not counted', () => {
    // On the 27th at 20:00 in Panama it is the 28th at 10:00 in Tokyo, and nothing was done on the 27th.
    const at = Date.parse('2025-08-28T01:00:00Z')
    expect([dayOf(at, 'America/Panama'), dayOf(at, 'Asia/Tokyo')]).toEqual([day, day + 1])
    const settled = passMidnights(bridge({ ...running, tokens: 2 }, day, day + 1), day - 1, day + 1, 0, rules)
    expect(settled).toMatchObject({ tokens: 2, runs: { 1: { count: 1, marks: 'kt' } } })
    expect(keepStreaks(settled, aTurn({ day: day + 1, rules })).effects[0]).toEqual({
      id: 1,
      count: 2,
      kept: 'continued',
    })
  })

  test('west: the same local day goes on and is counted once', () => {
    const there = keepStreaks(passMidnights(running, day - 1, day, 0, rules), aTurn({ day, rules })).slice
    expect(bridge(there, day, day - 1)).toBe(there)
    expect(passMidnights(there, day, day, 0, rules)).toBe(there)
    expect(keepStreaks(there, aTurn({ day, rules })).effects[0]?.kept).toBe('same_period')
    const next = passMidnights(there, day, day + 1, 0, rules)
    expect(keepStreaks(next, aTurn({ day: day + 1, rules })).effects[0]).toMatchObject({ count: 3, kept: 'continued' })
  })

  test('bridges three days in any thirty, and forgets them afterwards', () => {
    const three = bridge(bridge(running, day, day + 2), day + 5, day + 6)
    expect(three.bridged).toEqual([day, day + 1, day + 5])
    expect(bridge(three, day + 29, day + 30)).toBe(three)
    expect(bridge(three, day + 5, day + 6)).toBe(three)
    expect(bridge(three, day + 30, day + 31).bridged).toEqual([day + 1, day + 5, day + 30])
  })

  test('does not forgive the days on which the member merely stayed away', () => {
    const away = passMidnights(bridge(running, day + 3, day + 4), day - 1, day + 4, 0, rules)
    expect(away.runs[1]).toMatchObject({ count: 0, marks: 'kx' })
  })
})

describe('a weekly streak', () => {
  const survey = (days: readonly string[], tokens = 0) => {
    let slice: Streaks = { ...start, tokens, granted: weekOf(dayNamed(days[0] ?? '')) }
    let before = dayNamed(days[0] ?? '')
    const effects = days.map((text) => {
      const day = dayNamed(text)
      const settled = passMidnights(slice, before, day, 0, rules)
      const played = keepStreaks(settled, aTurn({ action: 'survey_complete', day, rules }))
      slice = played.slice
      before = day
      return played.effects[0]
    })
    return { slice, effects, kept: effects.map((each) => each?.kept) }
  }

  test.each([
    // 30 December 2024 and 5 January 2025 are one ISO week, 28 December 2026 and 3 January 2027 another.
    [
      ['2024-12-29', '2024-12-30', '2025-01-05', '2025-01-06'],
      ['started', 'continued', 'same_period', 'continued'],
    ],
    [
      ['2026-12-27', '2026-12-28', '2027-01-03', '2027-01-04'],
      ['started', 'continued', 'same_period', 'continued'],
    ],
    [
      ['2025-12-28', '2025-12-29', '2026-01-04', '2026-01-12'],
      ['started', 'continued', 'same_period', 'started'],
    ],
    [
      ['2025-01-02', '2025-12-30'],
      ['started', 'started'],
    ],
  ])('keeps the weeks of New Year whole: %j', (days, kept) => {
    expect(survey(days).kept).toEqual(kept)
  })

  test('is settled on Sunday at midnight, for one token per week', () => {
    const { slice } = survey(['2025-08-20'], 1)
    const monday = dayNamed('2025-08-25')
    const sunday = passMidnights(slice, dayNamed('2025-08-20'), monday + 6, 0, rules)
    expect(sunday).toEqual({ ...slice, granted: monday })
    const frozen = passMidnights(sunday, monday + 6, monday + 7, 0, rules)
    expect(frozen).toMatchObject({ tokens: 0, runs: { 3: { count: 1, marks: 'kf', through: monday } } })
    expect(passMidnights(frozen, monday + 7, monday + 14, 0, rules)).toMatchObject({
      runs: { 3: { count: 0, lost: 1, marks: 'kfx' } },
    })
    const { effects } = survey(['2025-08-20', '2025-09-03'], 1)
    expect(effects[1]).toEqual({ id: 3, count: 2, kept: 'continued', frozen: [monday] })
  })

  test('is frozen by hand for the week that is still to be done, and for no other', () => {
    const { slice } = survey(['2025-08-20'], 1)
    const monday = dayNamed('2025-08-25')
    const early = armFreeze(slice, 3, monday - 3, rules)
    expect(early).toMatchObject({ until: monday + 6 })
    const armed = armFreeze(slice, 3, monday + 2, rules)
    if (isRefusal(armed)) throw new Error(armed.refused)
    expect(armed.until).toBe(monday + 6)
    expect(armFreeze(armed.slice, 3, monday + 5, rules)).toMatchObject({ refused: 'streak.already_frozen' })
    const settled = passMidnights(armed.slice, monday + 2, monday + 14, 0, rules)
    expect(settled.runs[3]).toMatchObject({ count: 0, marks: 'kfx' })
  })

  test('competes with daily ones for the token of its Sunday', () => {
    const { slice } = survey(['2025-08-20', '2025-08-27'], 1)
    const sunday = dayNamed('2025-09-07')
    const both = keepStreaks(slice, aTurn({ day: sunday - 1, rules })).slice
    const settled = passMidnights(both, sunday - 1, sunday + 1, 0, rules)
    expect(settled).toMatchObject({ tokens: 0, runs: { 1: { count: 0 }, 3: { count: 2, marks: 'kkf' } } })
  })
})
