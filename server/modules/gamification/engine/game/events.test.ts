import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventRule, Schedule } from '../../game-rules/event.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import { anEvent, aSegment, aTurn, gameRules } from './builders.ts'
import { type Events, joinEvent, noEvents, offersFor, type Standing, segmentsOf, takePart } from './events.ts'
import { isRefusal } from './turn.ts'

const evening = Date.parse('2025-08-27T23:30:00Z') // 18:30 in Panama, a Wednesday
const start = Date.parse('2025-08-27T23:00:00Z')
const dayMs = 86_400_000
const silver: Standing = { level: 5, special: true, activeDays: 30 }
const bronze: Standing = { level: 1, special: false, activeDays: 0 }

const segments = [
  aSegment(1, { code: 'premium_events', min_level: 5, special: true }),
  aSegment(2, { code: 'loyal_user_events', min_active_days: 30 }),
  aSegment(3, { code: 'closed', active: false }),
]
const withEvents = (...events: Partial<EventRule>[]) =>
  gameRules({ segments, events: events.map((details, index) => anEvent(index + 1, details)) })
const happyHour = withEvents({})

const invoice = (rules: GameRules, at = evening) => aTurn({ action: 'invoice_upload', at, rules })
const offered = (rules: GameRules, { slice = noEvents, at = evening, standing = silver } = {}) =>
  offersFor(slice, invoice(rules, at), standing)

function joined(rules: GameRules, at: number, slice: Events = noEvents) {
  const result = joinEvent(slice, 1, { at, standing: silver }, rules)
  if (isRefusal(result)) throw new Error(result.refused)
  return result
}

describe('segments', () => {
  test('hold those for whom all bounds hold', () => {
    const { segments: active } = happyHour
    expect(segmentsOf(silver, active)).toEqual(['premium_events', 'loyal_user_events'])
    expect(segmentsOf({ ...silver, special: false }, active)).toEqual(['loyal_user_events'])
    expect(segmentsOf({ ...silver, level: 4, activeDays: 29 }, active)).toEqual([])
  })
})

describe('the events that apply', () => {
  test('are those of the action type that are on', () => {
    const offer = { id: 1, factor: 2, bonus: 0, left: null }
    expect(offered(happyHour)).toEqual([offer])
    expect(offered(happyHour, { at: start - 1 })).toEqual([])
    expect(offersFor(noEvents, aTurn({ at: evening, rules: happyHour }), silver)).toEqual([])
    expect(offered(withEvents({ active: false }))).toEqual([])
  })

  test('without target actions apply to all but commands', () => {
    const rules = withEvents({ target_actions: [] })
    const offersOf = (action: string) => offersFor(noEvents, aTurn({ action, at: evening, rules }), silver)
    expect(['daily_login', 'mission_claimed'].map((action) => offersOf(action).length)).toEqual([1, 0])
  })

  test('are those of the segments of the member; nobody is in one that is unknown or switched off', () => {
    const codes = ['premium_events', 'loyal_user_events', 'closed', 'unknown', null]
    const rules = withEvents(...codes.map((segment) => ({ segment })))
    const idsFor = (standing: Standing) => offered(rules, { standing }).map(({ id }) => id)
    expect(idsFor(silver)).toEqual([1, 2, 5])
    expect(idsFor(bronze)).toEqual([5])
  })

  test('do not take members who took part before joining was required', () => {
    const slice = takePart(noEvents, invoice(happyHour), 1, 50, 25)
    expect(offered(withEvents({ requires_join: true }), { slice })).toEqual([])
  })

  test('take members who joined them, where that is required', () => {
    const rules = withEvents({ requires_join: true })
    expect(offered(rules)).toEqual([])
    const during = joined(rules, evening - 60_000).slice
    const before = joined(rules, start - 3_600_000).slice
    for (const slice of [during, before]) {
      expect(offered(rules, { slice })).toHaveLength(1)
      expect(offered(rules, { slice, at: evening + dayMs })).toEqual([])
    }
  })
})

describe('the daily cap (100 a day in the happy hour)', () => {
  const rules = withEvents({ daily_cap: 100 })

  test('leaves what the event has not added on the local day', () => {
    let slice = noEvents
    const left = [60, 30, 10, 0].map((added) => {
      const before = offered(rules, { slice })[0]?.left
      slice = takePart(slice, invoice(rules), 1, 50 + added, added)
      return before
    })
    expect([...left, offered(rules, { slice })[0]?.left]).toEqual([100, 40, 10, 0, 0])
    expect(offered(rules, { slice, at: evening + dayMs })[0]?.left).toBe(100)
  })

  test('is not below 0 when it was lowered', () => {
    const slice = takePart(noEvents, invoice(rules), 1, 150, 100)
    expect(offered(withEvents({ daily_cap: 40 }), { slice })[0]?.left).toBe(0)
  })

  test('reaches over two times of an event that fall on one local day', () => {
    const whole: Schedule = { kind: 'recurring', weekdays: [], days_of_month: [], from: '00:00', to: '00:00' }
    const daily = withEvents({ schedule: whole, daily_cap: 100 })
    const tokyo = (at: number) => aTurn({ action: 'invoice_upload', at, zone: 'Asia/Tokyo', rules: daily })
    const first = Date.parse('2025-08-27T04:00:00Z') // 13:00 in Tokyo, 23:00 of the day before in Panama
    const slice = takePart(noEvents, tokyo(first), 1, 90, 70)
    const later = tokyo(first + 2 * 3_600_000)
    expect(offersFor(slice, later, silver)[0]?.left).toBe(30)
    expect(takePart(slice, later, 1, 50, 30)[1]).toMatchObject({ actions: 1, lumis: 50, added: 100 })
  })
})

describe('taking part', () => {
  test('counts actions and Lümis of the latest time', () => {
    const once = takePart(noEvents, invoice(happyHour), 1, 50, 25)
    const twice = takePart(once, invoice(happyHour), 1, 60, 30)
    const { day } = invoice(happyHour)
    expect(twice).toEqual({ 1: { start, actions: 2, lumis: 110, day, added: 55, joined: 0 } })
    const next = takePart(twice, invoice(happyHour, evening + dayMs), 1, 50, 25)
    const tomorrow = { start: start + dayMs, actions: 1, lumis: 50, day: day + 1, added: 25, joined: 0 }
    expect(next).toEqual({ 1: tomorrow })
  })

  test('in a new time does not count as joined, unless that was joined', () => {
    const rules = withEvents({ requires_join: true })
    const { slice } = joined(rules, evening)
    const took = takePart(slice, invoice(rules), 1, 50, 25)
    expect(took[1]).toMatchObject({ joined: evening, actions: 1 })
    expect(takePart(took, invoice(rules, evening + dayMs), 1, 50, 25)[1]).toMatchObject({ joined: 0, actions: 1 })
    const again = joined(rules, evening + dayMs / 2, took).slice
    expect(again[1]).toMatchObject({ start: start + dayMs, joined: evening + dayMs / 2, actions: 0 })
    expect(takePart(again, invoice(rules, evening + dayMs), 1, 50, 25)[1]).toMatchObject({
      joined: evening + dayMs / 2,
      actions: 1,
    })
  })

  test('is nothing when the event is unknown or not on', () => {
    expect(takePart(noEvents, invoice(happyHour), 9, 50, 25)).toBe(noEvents)
    expect(takePart(noEvents, invoice(happyHour, start - 1), 1, 50, 25)).toBe(noEvents)
  })

  test('long ago is forgotten with the next event that is new, but not while its time lasts', () => {
    const season: Schedule = { kind: 'window', starts_at: '2025-08-01T00:00:00Z', ends_at: '2026-08-01T00:00:00Z' }
    const once: Schedule = { kind: 'window', starts_at: '2025-08-27T00:00:00Z', ends_at: '2025-08-29T00:00:00Z' }
    const rules = withEvents({ schedule: season }, { schedule: once }, {})
    const both = takePart(takePart(noEvents, invoice(rules), 1, 50, 0), invoice(rules), 2, 50, 0)
    const idsAfter = (days: number) => Object.keys(takePart(both, invoice(rules, evening + days * dayMs), 3, 50, 0))
    expect(idsAfter(30)).toEqual(['1', '2', '3'])
    expect(idsAfter(61)).toEqual(['1', '3'])
  })
})

describe('joining', () => {
  const tournament = withEvents({ requires_join: true, segment: 'premium_events' })

  test('is for the running time, or the next one', () => {
    expect(joined(tournament, evening).occurrence).toEqual({ start, end: start + 2 * 3_600_000 })
    expect(joined(tournament, start - 2 * 3_600_000).occurrence.start).toBe(start)
    expect(joined(tournament, start + 2 * 3_600_000).occurrence.start).toBe(start + dayMs)
  })

  test('is possible once for each time', () => {
    const { slice } = joined(tournament, start - 1)
    const again = (at: number) => joinEvent(slice, 1, { at, standing: silver }, tournament)
    expect(again(evening)).toEqual({ refused: 'event.already_joined' })
    expect(isRefusal(again(start + 2 * 3_600_000))).toBe(false)
  })

  const past: Schedule = { kind: 'window', starts_at: '2025-08-01T00:00:00Z', ends_at: '2025-08-02T00:00:00Z' }
  test.each<[string, GameRules, Standing, string]>([
    ['unknown', withEvents(), silver, 'event.unknown'],
    ['switched off', withEvents({ requires_join: true, active: false }), silver, 'event.not_active'],
    ['over', withEvents({ requires_join: true, schedule: past }), silver, 'event.not_active'],
    ['open to all without joining', happyHour, silver, 'event.not_joinable'],
    ['for others', tournament, bronze, 'event.not_for_you'],
  ])('is refused for an event that is %s', (_, rules, standing, refused) => {
    expect(joinEvent(noEvents, 1, { at: evening, standing }, rules)).toEqual({ refused })
  })
})

describe('every history', () => {
  const actions = fc.array(
    fc.record({ hours: fc.nat(30), added: fc.nat(80), type: fc.constantFrom('invoice_upload', 'daily_login') }),
    { maxLength: 40 },
  )

  test('never adds more than the cap on a local day, and counts what belongs to the latest time alone', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const rules = withEvents({ daily_cap: 100 })
        const addedOn = new Map<number, number>()
        const actionsIn = new Map<number, number>()
        let slice = noEvents
        let at = start
        for (const { hours, added, type } of list) {
          at += hours * 3_600_000
          const turn = aTurn({ action: type, at, rules })
          const [offer] = offersFor(slice, turn, silver)
          if (offer === undefined) continue
          const paid = Math.min(added, offer.left ?? 0)
          slice = takePart(slice, turn, 1, 25 + paid, paid)
          addedOn.set(turn.day, (addedOn.get(turn.day) ?? 0) + paid)
          const time = slice[1]?.start ?? 0
          actionsIn.set(time, (actionsIn.get(time) ?? 0) + 1)
          expect(slice[1]?.actions).toBe(actionsIn.get(time))
        }
        expect([...addedOn.values()].every((sum) => sum <= 100)).toBe(true)
      }),
    )
  })
})
