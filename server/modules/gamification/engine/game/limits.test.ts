import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNamed, weekOf } from '../../../../platform/clock/calendar.ts'
import { type ActionRule, worthless } from '../../game-rules/action-rule.ts'
import { aTurn } from './builders.ts'
import { type LimitHit, limitsNow, noLimits, passLimits } from './limits.ts'

const minute = 60_000
const wednesday = dayNamed('2025-08-27')

/** Plays actions of one type and tells what each of them met. */
function play(worth: Partial<ActionRule>, actions: readonly { readonly at: number; readonly day?: number }[]) {
  let limits = noLimits
  return actions.map(({ at, day = wednesday }): LimitHit | 'earned' => {
    const { slice, hit } = passLimits(limits, aTurn({ at, day, worth: { ...worthless, base_lumis: 10, ...worth } }))
    limits = slice
    return hit ?? 'earned'
  })
}

describe('a cooldown', () => {
  const worth = { cooldown_seconds: 600 }

  test('counts from the last action that earned: trying in vain does not push it on', () => {
    const cooldown = { hit: 'cooldown', until: 10 * minute }
    const actions = [0, 4, 8, 10, 19, 20].map((each) => ({ at: each * minute }))
    const next = { hit: 'cooldown', until: 20 * minute }
    expect(play(worth, actions)).toEqual(['earned', cooldown, cooldown, 'earned', next, 'earned'])
  })

  test('goes on over midnight', () => {
    const actions = [{ at: 0 }, { at: 5 * minute, day: wednesday + 1 }]
    expect(play(worth, actions)[1]).toEqual({ hit: 'cooldown', until: 10 * minute })
  })

  test('is checked before caps, the daily cap before the weekly one', () => {
    const both = { daily_cap: 1, weekly_cap: 1 }
    expect(play({ ...worth, ...both }, [{ at: 0 }, { at: minute }])[1]).toMatchObject({ hit: 'cooldown' })
    expect(play(both, [{ at: 0 }, { at: minute }])[1]).toEqual({ hit: 'daily_cap', limit: 1 })
    expect(play(both, [{ at: 0 }, { at: minute, day: wednesday + 1 }])[1]).toEqual({ hit: 'weekly_cap', limit: 1 })
  })
})

describe('caps', () => {
  test('begin anew with the local day and with the Monday of the ISO week, also at New Year', () => {
    const days = ['2024-12-29', '2024-12-30', '2024-12-31', '2025-01-01', '2025-01-05', '2025-01-06']
    const met = play(
      { weekly_cap: 2 },
      days.map((each, at) => ({ at, day: dayNamed(each) })),
    )
    const hit = { hit: 'weekly_cap', limit: 2 }
    expect(met).toEqual(['earned', 'earned', 'earned', hit, hit, 'earned'])
  })

  test('look at what was earned before they were set', () => {
    const first = passLimits(noLimits, aTurn())
    const capped = aTurn({ worth: { ...worthless, base_lumis: 10, daily_cap: 1 } })
    expect(passLimits(first.slice, capped).hit).toEqual({ hit: 'daily_cap', limit: 1 })
  })

  test('are kept per type of action', () => {
    const worth = { ...worthless, base_lumis: 10, daily_cap: 1 }
    const { slice } = passLimits(noLimits, aTurn({ action: 'daily_login', worth }))
    expect(passLimits(slice, aTurn({ action: 'invoice_upload', worth })).hit).toBeUndefined()
  })
})

test('a type that has neither worth nor limits leaves no trace in the state', () => {
  expect(passLimits(noLimits, aTurn({ worth: worthless }))).toEqual({ slice: noLimits })
})

test('every history earns exactly what counting from scratch allows', () => {
  const actions = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 900 }), nextDay: fc.nat({ max: 5 }) }), {
    maxLength: 60,
  })
  const cap = fc.option(fc.integer({ min: 1, max: 5 }))
  const worths = fc.record({ cooldown_seconds: fc.constantFrom(0, 300), daily_cap: cap, weekly_cap: cap })
  fc.assert(
    fc.property(worths, actions, (worth, steps) => {
      let [at, day] = [0, wednesday]
      const list = steps.map(({ wait, nextDay }) => {
        at += wait * 1000
        if (nextDay === 0) day += 1
        return { at, day }
      })
      const earned: { at: number; day: number }[] = []
      const expected = list.map((each) => {
        const inDay = earned.filter((one) => one.day === each.day).length
        const inWeek = earned.filter((one) => weekOf(one.day) === weekOf(each.day)).length
        const cold = earned.some((one) => each.at - one.at < worth.cooldown_seconds * 1000)
        const free = !cold && inDay < (worth.daily_cap ?? 1e9) && inWeek < (worth.weekly_cap ?? 1e9)
        if (free) earned.push(each)
        return free
      })
      expect(play(worth, list).map((each) => each === 'earned')).toEqual(expected)
    }),
  )
})

test('what is used up can be asked for without using any of it', () => {
  const worth = { ...worthless, base_lumis: 10, daily_cap: 1 }
  const turn = aTurn({ at: 0, day: wednesday, worth })
  const { slice } = passLimits(noLimits, turn)
  expect(limitsNow(noLimits, turn)).toEqual({ inDay: 0, inWeek: 0, hit: undefined })
  expect(limitsNow(slice, turn)).toEqual({ inDay: 1, inWeek: 1, hit: { hit: 'daily_cap', limit: 1 } })
  expect(limitsNow(slice, { ...turn, day: wednesday + 1 })).toEqual({ inDay: 0, inWeek: 1, hit: undefined })
})
