import { CompiledQuery, sql } from 'kysely'
import { expect, test } from 'vitest'
import { testTribu } from '../../testing/test-tribu.ts'
import { aMember } from '../accounts/builders.ts'
import { transfer } from './actions/transfer.ts'
import { isLedgerSound } from './builders.ts'
import { lumisOf, lumisReceivedBetween, lumisStatement } from './lumis.ts'
import { openRewardAccounts, rewardPosting } from './reward-posting.store.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })
const instant = new Date('2026-03-10T12:00:00Z')
const reading = () => tribu.app.reading()
const run = (text: string, values: unknown[]) =>
  reading().db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values))

interface Earned {
  readonly member: number
  readonly amount: number
}

const head = `
  with earned as (
    select place::int, member_id, amount, 'action:' || place as reference, 'action'::text as reason
    from unnest($1::bigint[], $2::bigint[]) with ordinality as line (member_id, amount, place)
  ), ${rewardPosting({ source: 'earned', now: '$3::timestamptz' })}`

/** The balance of its member after each line. */
async function post(earned: readonly Earned[]): Promise<number[]> {
  const values = [earned.map(({ member }) => member), earned.map(({ amount }) => amount), instant]
  const { rows } = await run(`${head} select balance_after from reward_balances order by place`, values)
  return rows.map(({ balance_after }) => Number(balance_after))
}

async function members(count: number): Promise<number[]> {
  const made = await Promise.all(Array.from({ length: count }, () => aMember(tribu)))
  const ids = made.map(({ id }) => id).sort((a, b) => a - b)
  await run(openRewardAccounts.text, [ids])
  return ids
}

/** Newest first: every balance is the one before it and the amount. */
async function hasUnbrokenStatement(member: number): Promise<boolean> {
  const { items } = await lumisStatement(reading(), member, { page: 1, limit: 1000 })
  return items.every(({ amount, balance }, index) => balance === (items[index + 1]?.balance ?? 0) + amount)
}

test('pays every line in its order, and tells the balance after each', async () => {
  const [a = 0, b = 0] = await members(2)
  const earned = [
    { member: b, amount: 5 },
    { member: a, amount: 10 },
    { member: b, amount: 7 },
    { member: b, amount: 1 },
  ]
  expect(await post(earned)).toEqual([5, 10, 12, 13])
  expect(await lumisOf(reading(), [a, b])).toEqual(
    new Map([
      [a, { balance: 10, received: 10 }],
      [b, { balance: 13, received: 13 }],
    ]),
  )
  const { items } = await lumisStatement(reading(), b, { page: 1, limit: 10 })
  expect(items).toMatchObject([
    { amount: 1, reason: 'action', reference: 'action:4', balance: 13, occurredAt: instant },
    { amount: 7, reference: 'action:3', balance: 12 },
    { amount: 5, reference: 'action:1', balance: 5 },
  ])
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('what earns nothing is told the balance and leaves no line, with an account or without', async () => {
  const [a = 0, b = 0] = await members(2)
  const stranger = await aMember(tribu)
  await post([{ member: b, amount: 4 }])
  const earned = [
    { member: a, amount: 3 },
    { member: b, amount: 0 },
    { member: a, amount: 0 },
    { member: stranger.id, amount: 0 },
  ]
  expect(await post(earned)).toEqual([3, 4, 3, 0])
  const { items } = await lumisStatement(reading(), b, { page: 1, limit: 10 })
  expect(items).toMatchObject([{ amount: 4 }])
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('a reward for somebody without an account fails as a whole: none is lost', async () => {
  const [a = 0] = await members(1)
  const stranger = await aMember(tribu)
  const earned = [
    { member: a, amount: 3 },
    { member: stranger.id, amount: 3 },
  ]
  await expect(post(earned)).rejects.toThrow('not-null')
  expect((await lumisOf(reading(), [a])).get(a)).toEqual({ balance: 0, received: 0 })
})

test('opening accounts twice or at the same time opens each once, empty', async () => {
  const ids = (await Promise.all(Array.from({ length: 5 }, () => aMember(tribu)))).map(({ id }) => id)
  await Promise.all(Array.from({ length: 8 }, () => run(openRewardAccounts.text, [ids.toSorted(() => 1)])))
  const { rows } = await sql<{ count: number }>`
    select count(*) from ledger_accounts where currency = 'lumis' and user_id = any(${ids}::bigint[])`.execute(
    reading().db,
  )
  expect(rows[0]?.count).toBe(5)
})

test('rewards and spending of the same members at the same time: exact, in order, nobody waits in a ring', async () => {
  const ids = await members(6)
  await post(ids.map((member) => ({ member, amount: 100 })))
  const rewards = Array.from({ length: 20 }, (_, index) =>
    post([...ids.map((member) => ({ member, amount: 2 })), { member: ids[index % 6] ?? 0, amount: 1 }].reverse()),
  )
  const spending = Array.from({ length: 20 }, (_, index) => {
    const [from, to] = [ids[(index * 5) % 6] ?? 0, ids[(index * 5 + 3) % 6] ?? 0]
    return tribu.transaction((ctx) =>
      transfer(ctx, 'lumis', { from: { user: from }, to: { user: to }, amount: 3, reason: 'usage', key: `s${index}` }),
    )
  })
  const usage = Array.from({ length: 20 }, (_, index) =>
    tribu.transaction((ctx) =>
      transfer(ctx, 'lumis', {
        from: { user: ids[index % 6] ?? 0 },
        to: { system: 'usage' },
        amount: 1,
        reason: 'usage',
      }),
    ),
  )
  await Promise.all([...rewards, ...spending, ...usage])

  const held = await lumisOf(reading(), ids)
  const sum = [...held.values()].reduce((total, { balance }) => total + balance, 0)
  expect(sum).toBe(600 + 20 * (6 * 2 + 1) - 20)
  for (const member of ids) {
    expect(await hasUnbrokenStatement(member)).toBe(true)
    const all = await lumisReceivedBetween(reading(), member, new Date(0), new Date('2100-01-01'))
    expect(held.get(member)?.received).toBe(all)
  }
  expect(await isLedgerSound(tribu)).toBe(true)
})
