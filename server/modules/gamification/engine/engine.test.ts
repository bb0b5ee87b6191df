import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aBadge, aCompletion, aType, emptyGame } from '../builders.ts'
import { rulesOf } from '../rules.ts'
import { fold, initialState, type MemberState, merge, settle } from './engine.ts'
import type { EngineAction, Judgement } from './mechanic.ts'
import { standingIn, standingOf } from './mechanics/points-and-badges.ts'

const catalogue = {
  types: [aType(1, { pointsPerEvent: 5 }), aType(2, { pointsPerEvent: 0 }), aType(3), aType(9, { pointsPerEvent: 10 })],
  badges: [
    aBadge(1, 1, 5),
    aBadge(2, 1, 20, { userType: 'registered' }),
    aBadge(3, 1, 15, { userType: 'anonymous' }),
    aBadge(4, 2, 0),
    aBadge(5, 3, 4, { active: false }),
    aBadge(6, 9, 10),
  ],
  completions: [aCompletion(1, 3, 9, ['a', 'b', 'c'])],
  game: emptyGame,
  siteZone: 'UTC',
}
const rules = rulesOf(7, catalogue)
const member: Judgement = { rules, kind: 'registered' }
const guest: Judgement = { rules, kind: 'anonymous' }
const never = () => false

const action: fc.Arbitrary<EngineAction> = fc.record({
  typeId: fc.constantFrom(1, 2, 3),
  occurredAt: fc.integer({ min: 1, max: 1_000_000 }),
  metadata: fc.option(fc.record({ field: fc.constantFrom('a', 'b', 'c', 'd', 7, null) })),
})
const actions = fc.array(action, { maxLength: 60 })

const play = (list: readonly EngineAction[], judgement: Judgement, from: MemberState = initialState) =>
  list.reduce((state, each) => fold(state, each, judgement, never).state, from)

describe('every history', () => {
  test('gives the same state and the same effects each time', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const steps = (state: MemberState, each: EngineAction) => fold(state, each, member, never)
        const run = () => {
          let state = initialState
          return list.map((each) => {
            const folded = steps(state, each)
            state = folded.state
            return folded
          })
        }
        expect(run()).toEqual(run())
      }),
    )
  })

  test('is worth, action by action, what counting it from scratch gives', () => {
    fc.assert(
      fc.property(actions, fc.constantFrom(member, guest), (list, judgement) => {
        const state = play(list, judgement)
        const count = (typeId: number) => list.filter((each) => each.typeId === typeId).length
        const seen = new Set(list.filter(({ typeId }) => typeId === 3).map(({ metadata }) => String(metadata?.field)))
        const bonuses = ['a', 'b', 'c'].every((value) => seen.has(value)) ? 1 : 0
        const { points } = standingOf(state.points, judgement)
        expect(points).toBe(count(1) * 5 + count(3) + bonuses * 10)
        expect(state.actions).toBe(list.length + bonuses)
      }),
    )
  })

  test('comes to the same in any order', () => {
    fc.assert(
      fc.property(actions, fc.infiniteStream(fc.nat()), (list, dice) => {
        const shuffled = list
          .map((each) => ({ each, order: dice.next().value }))
          .sort((a, b) => a.order - b.order)
          .map(({ each }) => each)
        const [one, other] = [play(list, member), play(shuffled, member)]
        const withoutBonus = ({ points }: MemberState) => ({ ...points, 9: points[9]?.count })
        expect(withoutBonus(one)).toEqual(withoutBonus(other))
        expect(standingOf(one.points, member).points).toBe(standingOf(other.points, member).points)
      }),
    )
  })

  test('that was a guest’s is judged as a member’s once it registers, and only the judgement changes', () => {
    fc.assert(
      fc.property(actions, (list) => {
        expect(standingOf(play(list, guest).points, member)).toEqual(standingOf(play(list, member).points, member))
      }),
    )
  })

  test('cut in two people and merged is worth what it was worth in one', () => {
    fc.assert(
      fc.property(actions, fc.nat(60), (list, at) => {
        const whole = play(list, member)
        const merged = merge(play(list.slice(at), member), play(list.slice(0, at), guest), new Map())
        const bonuses = Math.max(0, (merged.points[9]?.count ?? 0) - 1)
        const once = merge(merged, initialState, new Map([[9, bonuses]]))
        const { state } = settle(once, 1, member, never)
        expect(standingOf(state.points, member).points).toBe(standingOf(whole.points, member).points)
      }),
    )
  })
})

describe('badges', () => {
  const times = (count: number): EngineAction[] =>
    Array.from({ length: count }, () => ({ typeId: 1, occurredAt: 1, metadata: null }))
  const badgeAfter = (count: number, judgement: Judgement) => standingIn(1, { count, last: 1 }, judgement).badge?.id

  test('the highest threshold reached is held, of those for this kind of user', () => {
    expect([0, 1, 2, 3, 4, 40].map((count) => badgeAfter(count, member))).toEqual([undefined, 1, 1, 1, 2, 2])
    expect([0, 1, 2, 3, 4, 40].map((count) => badgeAfter(count, guest))).toEqual([undefined, 1, 1, 3, 3, 3])
  })

  test('is announced by the action that reaches it, and by no other', () => {
    let state = initialState
    const announced = times(6).map((each) => {
      const folded = fold(state, each, member, never)
      state = folded.state
      return folded.steps[0]?.effects.points?.badge?.id
    })
    expect(announced).toEqual([1, undefined, undefined, 2, undefined, undefined])
  })

  test('at no points is earned by the first event of a type that gives none', () => {
    const { steps, standing } = fold(initialState, { typeId: 2, occurredAt: 5, metadata: null }, guest, never)
    expect(steps[0]?.effects.points).toMatchObject({ earned: 0, badge: { id: 4 } })
    expect(standing).toEqual({ points: 0, badges: 1, pointsAt: null })
  })

  test('that are switched off are not held', () => {
    expect(standingIn(3, { count: 9, last: 1 }, member).badge).toBeUndefined()
  })
})

describe('completions', () => {
  const see = (value: unknown): EngineAction => ({ typeId: 3, occurredAt: 1, metadata: { field: value } })

  test('the last value that was missing brings the bonus, with its badge, once', () => {
    const before = play([see('c'), see('a'), see('a'), see('d')], member)
    const { state, steps } = fold(before, see('b'), member, never)
    expect(steps.map(({ action: { typeId }, causedBy }) => [typeId, causedBy])).toEqual([
      [3, undefined],
      [9, 0],
    ])
    expect(steps[0]?.effects.completions).toEqual({ reached: [1] })
    expect(steps[1]?.effects).toMatchObject({ total: 15, points: { earned: 10, badge: { id: 6 } } })
    expect(fold(state, see('b'), member, never).steps).toHaveLength(1)
  })

  test('a bonus that was recorded before is not recorded again', () => {
    const before = play([see('a'), see('b')], member)
    expect(fold(before, see('c'), member, () => true).steps).toHaveLength(1)
  })

  test('while the bonus type is switched off nothing is lost: the next action brings it', () => {
    const off = rulesOf(8, { ...catalogue, types: [aType(3), aType(9, { active: false })] })
    const waiting = play([see('a'), see('b'), see('c')], { rules: off, kind: 'registered' })
    expect(waiting.points[9]).toBeUndefined()
    expect(fold(waiting, see('a'), member, never).steps).toHaveLength(2)
  })

  test('what two people did together is complete when they turn out to be one', () => {
    const merged = merge(play([see('a')], member), play([see('b'), see('c')], guest), new Map())
    const { steps, standing } = settle(merged, 99, member, never)
    expect(steps.map(({ action: { typeId, occurredAt } }) => [typeId, occurredAt])).toEqual([[9, 99]])
    expect(standing.points).toBe(13)
  })
})

test('a rule that changes changes what the past is worth, without touching the state', () => {
  const state = play([{ typeId: 1, occurredAt: 3, metadata: null }], member)
  const dearer = rulesOf(8, { ...catalogue, types: [aType(1, { pointsPerEvent: 100 })] })
  expect(standingOf(state.points, { rules: dearer, kind: 'registered' })).toEqual({
    points: 100,
    badges: 1,
    pointsAt: 3,
  })
})
