import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember } from '../../accounts/builders.ts'
import { isLedgerSound } from '../builders.ts'
import { lumisOf, lumisStatement } from '../lumis.ts'
import type { Payment } from '../reward.store.ts'
import { mergeCredits } from './merge-credits.ts'
import { rewardAll } from './reward-all.ts'
import { transfer } from './transfer.ts'

const tribu = testTribu()
const reading = () => tribu.app.reading()
const pay = (payments: readonly Payment[]) => tribu.transaction((ctx) => rewardAll(ctx, payments))
const prize = (memberId: number, amount: number, key: string): Payment => ({
  memberId,
  amount,
  key,
  reference: 'board:7',
  reason: 'board',
})
const people = async (count: number) =>
  (await Promise.all(Array.from({ length: count }, () => aMember(tribu)))).map(({ id }) => id)
const balances = async (ids: readonly number[]) => [...(await lumisOf(reading(), ids)).values()]

test('opens accounts, pays each key once and says how many it paid', async () => {
  const [a = 0, b = 0] = await people(2)
  const first = [prize(a, 50, 'one:a'), prize(b, 20, 'one:b'), prize(a, 5, 'one:bonus'), prize(a, 50, 'one:a')]
  expect(await pay(first)).toBe(3)
  expect(await pay([...first, prize(b, 1, 'one:late')])).toBe(1)
  expect(await balances([a, b])).toEqual([
    { balance: 55, received: 55 },
    { balance: 21, received: 21 },
  ])
  const { items, total } = await lumisStatement(reading(), a, { page: 1, limit: 10 })
  expect(total).toBe(2)
  expect(items).toMatchObject([
    { amount: 5, balance: 55, reason: 'board', reference: 'board:7' },
    { amount: 50, balance: 50 },
  ])
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('nothing to pay is paid to nobody', async () => {
  expect(await pay([])).toBe(0)
})

test('the same close by many at once pays once, while members are being paid and spend', async () => {
  const ids = await people(60)
  await pay(ids.map((id) => prize(id, 10, `start:${id}`)))
  const close = ids.map((id, index) => prize(id, 1 + (index % 9), `close:${id}`))
  const spend = (id: number) =>
    tribu.transaction((ctx) =>
      transfer(ctx, 'lumis', { from: { user: id }, to: { system: 'usage' }, amount: 4, reason: 'usage' }),
    )
  const [paid] = await Promise.all([
    Promise.all([close, close.toReversed(), close, close.toReversed(), close].map(pay)),
    ...ids.map(spend),
  ])
  expect(paid.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 60])
  expect(await balances(ids)).toEqual(
    ids.map((_, index) => ({ balance: 10 + 1 + (index % 9) - 4, received: 10 + 1 + (index % 9) })),
  )
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('closes that overlap pay every key once, also when their accounts are opened at the same moment', async () => {
  const ids = await people(40)
  const part = (from: number, to: number) => ids.slice(from, to).map((id) => prize(id, 7, `part:${id}`))
  const paid = await Promise.all([part(0, 25), part(15, 40), part(10, 30), part(0, 40)].map(pay))
  expect(paid.reduce((sum, count) => sum + count, 0)).toBe(40)
  expect(new Set((await balances(ids)).map(({ balance }) => balance))).toEqual(new Set([7]))
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('what is rolled back was not paid', async () => {
  const [a = 0] = await people(1)
  const attempt = tribu.transaction(async (ctx) => {
    await rewardAll(ctx, [prize(a, 5, 'undone')])
    throw new Error('Something else went wrong')
  })
  await expect(attempt).rejects.toThrow('Something else')
  expect(await pay([prize(a, 5, 'undone')])).toBe(1)
  expect(await balances([a])).toEqual([{ balance: 5, received: 5 }])
})

test('what a merged guest earned goes to the member', async () => {
  const [guest, unseen, member] = await Promise.all([aGuest(tribu), aGuest(tribu), aMember(tribu)])
  await pay([prize(guest.id, 8, 'before')])
  await tribu.transaction(async (ctx) => {
    await mergeCredits(ctx, guest.id, member.id)
    await mergeCredits(ctx, unseen.id, member.id)
  })
  const late = [prize(guest.id, 3, 'late:g'), prize(unseen.id, 2, 'late:u'), prize(member.id, 1, 'late:m')]
  const paid = await Promise.all([pay(late), pay(late.toReversed())])
  expect(paid.toSorted()).toEqual([0, 3])
  expect(await balances([member.id, guest.id, unseen.id])).toEqual([
    { balance: 14, received: 14 },
    { balance: 0, received: 0 },
    { balance: 0, received: 0 },
  ])
  const { items } = await lumisStatement(reading(), member.id, { page: 1, limit: 10 })
  expect(items.map(({ amount }) => amount).toSorted()).toEqual([1, 2, 3, 8])
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('amounts that pay nothing, people who do not exist and calls that are too big are refused', async () => {
  const [a = 0] = await people(1)
  await expect(pay([prize(a, 0, 'zero')])).rejects.toThrow('ledger_transfers_amount')
  await expect(pay([prize(999_999, 1, 'nobody')])).rejects.toMatchObject({ code: 'credits.user_unknown' })
  await expect(pay(Array.from({ length: 10_001 }, (_, index) => prize(a, 1, `many:${index}`)))).rejects.toThrow('10000')
})
