import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Movement, planMovements, type Transfer, usersOf } from './ledger.ts'

const users = [1, 2, 3]
const start = new Map(users.map((user) => [user, 50]))
const usage = { system: 'usage' } as const

const party = fc.oneof(
  fc.constantFrom(...users).map((user) => ({ user })),
  fc.constantFrom('issuance', 'usage', 'sales').map((system) => ({ system }) as const),
)
const movements: fc.Arbitrary<Movement[]> = fc.array(
  fc
    .record({
      from: party,
      to: party,
      amount: fc.integer({ min: 1, max: 40 }),
      key: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    })
    .map((drawn) => ({ ...drawn, reason: 'usage' as const })),
  { maxLength: 30 },
)
const pay = (user: number, amount: number, key?: string): Movement => ({
  from: { user },
  to: usage,
  amount,
  reason: 'usage',
  key,
})
const stored = (movement: Movement): Transfer => ({
  id: 7,
  reference: null,
  key: null,
  metadata: {},
  fromBalance: 49,
  toBalance: null,
  occurredAt: new Date(0),
  ...movement,
})

describe('whatever is asked for', () => {
  test('no balance ever falls below zero', () => {
    fc.assert(
      fc.property(movements, (wishes) => {
        const { entries } = planMovements(wishes, start, new Map())
        return entries.every(({ fromBalance, toBalance }) => (fromBalance ?? 0) >= 0 && (toBalance ?? 0) >= 0)
      }),
    )
  })

  test('balances are what the entries add up to, and users and system together stay at the same sum', () => {
    fc.assert(
      fc.property(movements, (wishes) => {
        const { entries, balances } = planMovements(wishes, start, new Map())
        const sums = new Map(start)
        let system = 0
        for (const { movement } of entries) {
          const { from, to, amount } = movement
          if ('user' in from) sums.set(from.user, (sums.get(from.user) ?? 0) - amount)
          else system -= amount
          if ('user' in to) sums.set(to.user, (sums.get(to.user) ?? 0) + amount)
          else system += amount
        }
        for (const [user, balance] of balances) expect(balance).toBe(sums.get(user))
        const total = [...sums.values()].reduce((sum, balance) => sum + balance, system)
        expect(total).toBe(150)
      }),
    )
  })

  test('a batch does what its movements do one by one', () => {
    fc.assert(
      fc.property(movements, (wishes) => {
        const keyless = wishes.map((wish) => ({ ...wish, key: undefined }))
        const together = planMovements(keyless, start, new Map())
        const balances = new Map(start)
        const alone = keyless.map((wish) => {
          const plan = planMovements([wish], balances, new Map())
          for (const [user, balance] of plan.balances) balances.set(user, balance)
          return plan.verdicts[0]?.kind
        })
        expect(together.verdicts.map(({ kind }) => kind)).toEqual(alone)
      }),
    )
  })

  test('a key makes one entry at most', () => {
    fc.assert(
      fc.property(movements, (wishes) => {
        const keys = planMovements(wishes, start, new Map()).entries.flatMap(({ movement }) => movement.key ?? [])
        return new Set(keys).size === keys.length
      }),
    )
  })
})

test('received are the rewards of the system and the corrections, and nothing else', () => {
  const [issuance, user] = [{ system: 'issuance' }, { user: 1 }] as const
  const wishes: Movement[] = [
    { from: issuance, to: user, amount: 9, reason: 'mission' },
    { from: issuance, to: user, amount: 4, reason: 'action' },
    { from: { system: 'adjustment' }, to: user, amount: 2, reason: 'correction' },
    { from: user, to: { system: 'adjustment' }, amount: 5, reason: 'correction' },
    { from: user, to: { system: 'adjustment' }, amount: 500, reason: 'correction' },
    { from: issuance, to: user, amount: 3, reason: 'reset' },
    { from: { user: 2 }, to: user, amount: 1, reason: 'action' },
    { from: user, to: usage, amount: 1, reason: 'usage' },
  ]
  expect([...planMovements(wishes, start, new Map()).received]).toEqual([[1, 10]])
})

describe('a repeated key', () => {
  test('points to the entry that the batch made for it', () => {
    const { entries, verdicts } = planMovements([pay(1, 5, 'k'), pay(2, 1), pay(1, 5, 'k')], start, new Map())
    expect(entries).toHaveLength(2)
    expect(verdicts[2]).toEqual({ kind: 'entry', index: 0, repeated: true })
  })

  test('points to the transfer that is stored, even when nothing is left', () => {
    const plan = planMovements([pay(1, 5, 'k')], new Map([[1, 0]]), new Map([['k', stored(pay(1, 5, 'k'))]]))
    expect(plan.entries).toEqual([])
    expect(plan.verdicts[0]).toMatchObject({ kind: 'stored', transfer: { id: 7 } })
  })

  test.each([
    ['amount', pay(1, 6, 'k')],
    ['user', pay(2, 5, 'k')],
    ['note', { ...pay(1, 5, 'k'), metadata: { note: 'other' } }],
    ['reference', { ...pay(1, 5, 'k'), reference: 'other' }],
    ['direction', { ...pay(1, 5, 'k'), from: usage, to: { user: 1 } }],
  ])('is a conflict when the %s is another', (_what, wish) => {
    const first = pay(1, 5, 'k')
    expect(planMovements([wish], start, new Map([['k', stored(first)]])).verdicts).toEqual([{ kind: 'conflict' }])
    expect(planMovements([first, wish], start, new Map()).verdicts[1]).toEqual({ kind: 'conflict' })
  })

  test('is free again after a refusal', () => {
    const { verdicts } = planMovements([pay(1, 51, 'k'), pay(1, 50, 'k')], start, new Map())
    expect(verdicts).toEqual([{ kind: 'overdrawn' }, { kind: 'entry', index: 0, repeated: false }])
  })
})

test('a refused movement harms no other', () => {
  const { balances, verdicts } = planMovements([pay(1, 30), pay(1, 30), pay(1, 20), pay(2, 50)], start, new Map())
  expect(verdicts.map(({ kind }) => kind)).toEqual(['entry', 'overdrawn', 'entry', 'entry'])
  expect([...balances]).toEqual([
    [1, 0],
    [2, 0],
  ])
})

test('a movement names each of its users once', () => {
  expect(usersOf([pay(1, 1), pay(2, 1), { ...pay(2, 1), to: { user: 1 } }])).toEqual([1, 2])
})
