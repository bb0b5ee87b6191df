import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNamed } from '../../../../platform/clock/calendar.ts'
import { aGameType, aTurn } from './builders.ts'
import { type Counters, countAction, countMissions, mostValues, noCounters, timesOf } from './counters.ts'
import type { Turn } from './turn.ts'

const day = dayNamed('2025-08-27') // A Wednesday.
const worth = aGameType(2, 'invoice_upload', { counted_fields: ['merchant', 'amount'] }).worth
const anInvoice = (details: Partial<Turn> = {}) => aTurn({ action: 'invoice_upload', worth, ...details })
const count = (...turns: Turn[]) => turns.reduce((slice, turn) => countAction(slice, turn, []), noCounters)
const ofInvoices = (slice: Counters) => slice.types[String(anInvoice().typeId)]

describe('days, weekends and months', () => {
  test('each is counted once, by the local day of the action', () => {
    const days = ['2025-08-29', '2025-08-30', '2025-08-31', '2025-09-01', '2025-09-06'].map(dayNamed)
    const counted = count(...days.flatMap((each) => [anInvoice({ day: each }), anInvoice({ day: each })]))
    expect(counted).toMatchObject({ days: 5, weekends: 2, months: 2, lastDay: dayNamed('2025-09-06') })
    expect(counted.lastWeekend).toBe(dayNamed('2025-09-06'))
    expect(counted.lastMonth).toBe(dayNamed('2025-09-01'))
    expect(ofInvoices(counted)).toMatchObject({ n: 10, days: 5, inMonth: 4, month: dayNamed('2025-09-01') })
  })

  test('a Sunday alone is a weekend; with its Saturday it is the same', () => {
    expect(count(anInvoice({ day: dayNamed('2025-08-31') })).weekends).toBe(1)
    expect(count(...['2025-08-30', '2025-08-31'].map((name) => anInvoice({ day: dayNamed(name) }))).weekends).toBe(1)
  })

  test('agrees with sets of days, whatever is done when', () => {
    const steps = fc.array(fc.nat(20), { maxLength: 80 })
    fc.assert(
      fc.property(steps, (gaps) => {
        let on = day
        const days = gaps.map((gap) => {
          on += gap
          return on
        })
        const counted = count(...days.map((each) => anInvoice({ day: each })))
        const saturdays = days
          .map((each) => Math.floor((each + 5) / 7) * 7 - 5)
          .filter((each, at) => days[at] !== undefined && days[at] - each < 2)
        expect(counted.days).toBe(new Set(days).size)
        expect(counted.weekends).toBe(new Set(saturdays).size)
        expect(counted.months).toBe(
          new Set(days.map((each) => new Date(each * 86_400_000).toISOString().slice(0, 7))).size,
        )
        expect(ofInvoices(counted)?.n ?? 0).toBe(days.length)
        expect(ofInvoices(counted)?.days ?? 0).toBe(new Set(days).size)
      }),
    )
  })
})

describe('missions', () => {
  test('are counted in all and in the month', () => {
    const august = countMissions(countMissions(noCounters, 2, day), 1, day + 1)
    expect(august).toMatchObject({ missions: 3, missionsInMonth: 3, days: 2 })
    expect(countMissions(august, 1, dayNamed('2025-09-01'))).toMatchObject({
      missions: 4,
      missionsInMonth: 1,
      months: 2,
    })
    expect(countAction(august, anInvoice({ day: dayNamed('2025-10-01') }), [])).toMatchObject({
      missions: 3,
      missionsInMonth: 0,
    })
  })

  test('an action and the missions that it completes live one day', () => {
    const counted = countMissions(count(anInvoice({ day })), 1, day)
    expect(counted).toMatchObject({ days: 1, months: 1, missionsInMonth: 1 })
  })
})

test('hours are those of the local clock', () => {
  const hours = [7, 7, 22].map((hour) => anInvoice({ hour }))
  expect(ofInvoices(count(...hours))?.hours).toEqual({ 7: 2, 22: 1 })
})

test('actions within an event are counted for it', () => {
  const counted = [[3], [3, 4], [], [4]].reduce((slice, events) => countAction(slice, anInvoice(), events), noCounters)
  expect(counted.inEvents).toEqual({ 3: 2, 4: 2 })
})

describe('counted fields', () => {
  const withAmounts = (...amounts: unknown[]) =>
    ofInvoices(count(...amounts.map((amount) => anInvoice({ metadata: { amount, ignored: 1 } }))))?.fields

  test('figures are added up, exactly in the sense of money', () => {
    expect(withAmounts(...Array.from({ length: 10 }, () => 0.1))).toMatchObject({ amount: { sum: 1, n: 10 } })
  })

  test('what is negative, absent or no figure adds nothing', () => {
    expect(withAmounts(-5, null, undefined, [1], { a: 1 })).toEqual({})
    expect(ofInvoices(count(anInvoice({ metadata: null })))?.fields).toEqual({})
  })

  test('no figure makes a state that cannot be read again', () => {
    const fields = withAmounts(1e308, 1e308, Number.MAX_VALUE)
    expect(JSON.parse(JSON.stringify(fields))).toEqual(fields)
  })

  test('texts are counted one by one; names of the language itself are texts like others', () => {
    const merchants = ['Super 99', '__proto__', 'constructor', '__proto__', 'Super 99', true]
    const counted = ofInvoices(count(...merchants.map((merchant) => anInvoice({ metadata: { merchant } }))))
    const field = counted?.fields.merchant
    expect(
      field && ['Super 99', '__proto__', 'constructor', 'toString', 'true'].map((text) => timesOf(field, text)),
    ).toEqual([2, 2, 1, 0, 1])
    expect(JSON.parse(JSON.stringify(counted))).toEqual(counted)
  })

  test('a field by the name of `__proto__` in a rule is a field like others', () => {
    const odd = aGameType(2, 'invoice_upload', { counted_fields: ['constructor', 'toString'] }).worth
    const counted = count(anInvoice({ worth: odd, metadata: { toString: 'a' } }))
    expect(Object.keys(ofInvoices(counted)?.fields ?? {})).toEqual(['toString'])
  })

  test('beyond the most that are told apart, only known ones go on', () => {
    const many = Array.from({ length: mostValues + 5 }, (_, index) => `shop ${index}`)
    const turns = [...many, 'shop 0', 'x'.repeat(200)].map((merchant) => anInvoice({ metadata: { merchant } }))
    const field = ofInvoices(count(...turns))?.fields.merchant
    expect(Object.keys(field?.values ?? {})).toHaveLength(mostValues)
    expect(field?.values['shop 0']).toBe(2)
    expect(field?.others).toBe(6)
  })
})

test('counting never changes what it was given', () => {
  const before = count(anInvoice({ metadata: { merchant: 'a', amount: 1 } }))
  const copy = structuredClone(before)
  countMissions(
    countAction(before, anInvoice({ metadata: { merchant: 'b', amount: 2 }, day: day + 40 }), [1]),
    1,
    day + 80,
  )
  expect(before).toEqual(copy)
})
