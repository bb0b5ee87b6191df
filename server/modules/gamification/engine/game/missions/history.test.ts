import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNamed } from '../../../../../platform/clock/calendar.ts'
import { aMission, aTurn, gameRules } from '../builders.ts'
import {
  acceptMission,
  advanceMissions,
  beginDay,
  claimMission,
  type MissionEffect,
  type MissionRun,
  type Missions,
  missionIdOf,
  noMissions,
} from '../missions.ts'
import { isRefusal } from '../turn.ts'

const today = dayNamed('2025-08-27')
const rules = gameRules({
  missions: [
    aMission(1),
    aMission(2, { measure: { sum_of: 'amount' }, target: 7 }),
    aMission(3, { code: 'days', type: 'weekly', measure: 'days', target: 3, duration_days: 7 }),
    aMission(4, { actions: ['survey_complete'], target: 2 }),
    aMission(5, { code: 'six', type: 'monthly', target: 6, duration_days: 9 }),
  ],
})

interface Step {
  readonly day: number
  /** Its place in the history, and its time. */
  readonly at: number
  readonly does: string
  readonly amount: number
}

interface Told {
  readonly slice: Missions
  readonly effects: readonly MissionEffect[]
  readonly paid: readonly number[]
}

const does = ['invoice_upload', 'survey_complete', 'daily_login', 'accept days', 'accept six', 'claim']
const history: fc.Arbitrary<Step[]> = fc
  .array(
    fc.record({
      days: fc.constantFrom(0, 0, 0, 1, 1, 3, 9),
      does: fc.constantFrom('invoice_upload', ...does),
      amount: fc.integer({ min: -3, max: 9 }),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    let day = today
    return steps.map(({ days, ...step }, index) => {
      day += days
      return { ...step, day, at: index + 1 }
    })
  })

function tell(steps: readonly Step[]): Told {
  let told: Told = { slice: noMissions, effects: [], paid: [] }
  for (const step of steps) told = take({ ...told, slice: beginDay(told.slice, step.day, 20, 3, 1, rules) }, step)
  return told
}

function take(told: Told, step: Step): Told {
  if (step.does === 'claim') return claimAll(told, step)
  if (step.does.startsWith('accept')) {
    const accepted = acceptMission(told.slice, step.does.slice(7), { ...step, level: 20 }, rules)
    return isRefusal(accepted) ? told : { ...told, slice: accepted.slice }
  }
  const { at, day, amount } = step
  const { slice, effects } = advanceMissions(
    told.slice,
    aTurn({ action: step.does, at, day, metadata: { amount }, rules }),
  )
  return { ...told, slice, effects: [...told.effects, ...effects] }
}

function claimAll(told: Told, { at }: Step): Told {
  let { slice } = told
  const paid = [...told.paid]
  for (const { rule, from } of told.slice.entries) {
    const id = missionIdOf(rule, from)
    const claimed = claimMission(slice, id, at, rules)
    if (isRefusal(claimed)) continue
    slice = claimed.slice
    paid.push(id)
  }
  return { ...told, slice, paid }
}

/** Progress by definition: from all actions of the days of the mission, after it was accepted. */
function progressOf({ rule: id, from, due, accepted }: MissionRun, steps: readonly Step[]): number {
  const rule = rules.missions.get(id)
  const counted = steps.filter(
    (step) => rule?.actions.includes(step.does) && from <= step.day && step.day <= due && step.at > (accepted ?? 0),
  )
  const whole = { actions: counted.length, days: new Set(counted.map(({ day }) => day)).size }
  const sum = counted.reduce((total, { amount }) => total + Math.max(0, amount), 0)
  return Math.min(rule?.target ?? 0, typeof rule?.measure === 'string' ? whole[rule.measure] : sum)
}

describe('every history', () => {
  test('leads to the progress that follows from its actions', () => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const run of tell(steps).slice.entries) {
          expect(run.progress).toBe(progressOf(run, steps))
          expect(run.done !== undefined).toBe(run.progress === rules.missions.get(run.rule)?.target)
        }
      }),
    )
  })

  test('only moves forward, completes each mission once and pays none twice', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { effects, paid } = tell(steps)
        const reached = new Map<number, number>()
        for (const { id, progress, target } of effects) {
          expect(progress).toBeGreaterThan(reached.get(id) ?? 0)
          expect(progress).toBeLessThanOrEqual(target)
          reached.set(id, progress)
        }
        const completed = effects.filter((effect) => effect.completed).map(({ id }) => id)
        expect(new Set(completed).size).toBe(completed.length)
        expect(new Set(paid).size).toBe(paid.length)
        expect(paid.every((id) => completed.includes(id))).toBe(true)
      }),
    )
  })

  test('gives the same without the actions that belong to no mission', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 3 }), (steps, days) => {
        const matching = steps.filter((step) => step.does !== 'daily_login')
        const end = (steps.at(-1)?.day ?? today) + days
        const settled = (list: readonly Step[]) => beginDay(tell(list).slice, end, 20, 3, 1, rules)
        expect(settled(matching)).toEqual(settled(steps))
      }),
    )
  })
})
