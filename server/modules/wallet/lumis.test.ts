import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testTribu } from '../../testing/test-tribu.ts'
import { aGuest, aMember } from '../accounts/builders.ts'
import { correct } from './actions/correct.ts'
import { mergeCredits } from './actions/merge-credits.ts'
import { transfer } from './actions/transfer.ts'
import { balanceOf, earning, isLedgerSound } from './builders.ts'
import type { Movement } from './ledger.ts'
import { findLumisTransfer, lumisOf, lumisReceivedBetween, lumisStatement } from './lumis.ts'

const tribu = testTribu({ now: '2026-03-01T10:00:00Z' })
const reading = () => tribu.app.reading()
const move = (movement: Movement) => tribu.transaction((ctx) => transfer(ctx, 'lumis', movement))
const spend = (user: number, amount: number) =>
  move({ from: { user }, to: { system: 'usage' }, amount, reason: 'usage', reference: 'redemption:1' })
const held = async (id: number) => (await lumisOf(reading(), [id])).get(id)
const page = { page: 1, limit: 10 }

test('nobody is welcomed with Lümis, and looking opens no account', async () => {
  const { id } = await aMember(tribu)
  expect(await held(id)).toEqual({ balance: 0, received: 0 })
  expect(await lumisStatement(reading(), id, page)).toEqual({ items: [], total: 0 })
  await expect(spend(id, 1)).rejects.toMatchObject({ code: 'lumis.insufficient', status: 402 })
})

test('rewards are counted for ever, whatever becomes of them; gifts of others and what comes back are none', async () => {
  const [{ id }, other] = await Promise.all([earning(tribu, await aMember(tribu), 30), aMember(tribu)])
  await spend(id, 12)
  await move({ from: { user: id }, to: { user: other.id }, amount: 8, reason: 'usage' })
  await move({ from: { system: 'usage' }, to: { user: id }, amount: 2, reason: 'usage' })
  expect(await held(id)).toEqual({ balance: 12, received: 30 })
  expect(await held(other.id)).toEqual({ balance: 8, received: 0 })
  expect(await balanceOf(tribu, other)).toBe(100)
  await expect(spend(id, 13)).rejects.toMatchObject({ code: 'lumis.insufficient' })
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('the statement is paged, newest first, with the balance after each line', async () => {
  const { id } = await earning(tribu, await aMember(tribu), 10)
  for (const amount of [1, 2, 3]) await spend(id, amount)
  const { items, total } = await lumisStatement(reading(), id, { page: 1, limit: 3 })
  expect(total).toBe(4)
  expect(items.map(({ amount, balance, reference }) => [amount, balance, reference])).toEqual([
    [-3, 4, 'redemption:1'],
    [-2, 7, 'redemption:1'],
    [-1, 9, 'redemption:1'],
  ])
  expect((await lumisStatement(reading(), id, { page: 2, limit: 3 })).items).toMatchObject([
    { amount: 10, balance: 10, reason: 'grant' },
  ])
})

test('rewards between two instants leave out spending, and count corrections with their sign', async () => {
  const member = await aMember(tribu)
  const begin = tribu.clock.now()
  await earning(tribu, member, 10)
  await tribu.advance(3600)
  const middle = tribu.clock.now()
  await earning(tribu, member, 5)
  await spend(member.id, 4)
  await tribu.transaction((ctx) =>
    correct(ctx, { memberId: member.id, amount: -2, key: 'between', reference: 'action:1' }),
  )
  await tribu.advance(3600)
  const between = (from: Date, to: Date) => lumisReceivedBetween(reading(), member.id, from, to)
  expect(await between(begin, middle)).toBe(10)
  expect(await between(middle, tribu.clock.now())).toBe(3)
  expect(await between(begin, tribu.clock.now())).toBe(13)
  expect(await between(tribu.clock.now(), new Date('2100-01-01'))).toBe(0)
})

test('a transfer is found from its member’s side; transfers of credits and unknown ids are not', async () => {
  const { id } = await earning(tribu, await aMember(tribu), 10)
  const spent = await spend(id, 6)
  expect(await findLumisTransfer(reading(), spent.id)).toMatchObject({ memberId: id, amount: -6, reason: 'usage' })
  await balanceOf(tribu, { id })
  const { rows } = await sql<{
    id: number
  }>`select max(id) as id from ledger_transfers where currency = 'credits'`.execute(reading().db)
  expect(await findLumisTransfer(reading(), rows[0]?.id ?? 0)).toBeUndefined()
  expect(await findLumisTransfer(reading(), 999_999_999)).toBeUndefined()
})

test('a guest that logs in brings its Lümis, its rewards and its history, once', async () => {
  const member = await earning(tribu, await aMember(tribu), 10)
  const guest = await earning(tribu, await aGuest(tribu), 7)
  await spend(guest.id, 3)
  const merge = () => tribu.transaction((ctx) => mergeCredits(ctx, guest.id, member.id))
  await merge()
  await merge()
  expect(await held(member.id)).toEqual({ balance: 14, received: 17 })
  expect(await held(guest.id)).toEqual({ balance: 0, received: 0 })
  const { items } = await lumisStatement(reading(), member.id, page)
  expect(items.map(({ amount }) => amount)).toEqual([-3, 7, 10])
  expect(await lumisReceivedBetween(reading(), member.id, new Date(0), new Date('2100-01-01'))).toBe(17)
  const reward = items[1]?.id ?? 0
  expect(await findLumisTransfer(reading(), reward)).toMatchObject({ memberId: member.id, amount: 7 })
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('a guest that is merged while it is rewarded loses nothing', async () => {
  const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
  const reward = () =>
    tribu.transaction((ctx) => correct(ctx, { memberId: guest.id, amount: 1, key: key(), reference: 'r' }))
  let keys = 0
  const key = () => `merged:${keys++}`
  const merge = tribu.transaction((ctx) => mergeCredits(ctx, guest.id, member.id))
  await Promise.all([...Array.from({ length: 10 }, reward), merge, ...Array.from({ length: 10 }, reward)])
  expect(await held(member.id)).toEqual({ balance: 20, received: 20 })
  expect(await held(guest.id)).toEqual({ balance: 0, received: 0 })
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('the database itself keeps accounts, and refuses transfers that no account stands behind', async () => {
  await earning(tribu, await aMember(tribu), 1)
  const db = reading().db
  for (const change of ['delete from ledger_accounts', 'truncate ledger_accounts cascade']) {
    await expect(sql.raw(change).execute(db)).rejects.toThrow('never')
  }
  await expect(sql`update ledger_accounts set currency = 'other'`.execute(db)).rejects.toThrow('never')
  const insert = (debit: string, credit: string, balance: string) =>
    sql
      .raw(`insert into ledger_transfers
        (currency, debit_account, credit_account, amount, reason, credit_balance, metadata, occurred_at)
        select 'lumis', ${debit}, ${credit}, 1, 'grant', ${balance}, '{}', now()`)
      .execute(db)
  const issuance = `(select id from ledger_accounts where code = 'issuance' and currency = 'lumis')`
  const user = `(select max(id) from ledger_accounts where currency = 'lumis' and user_id is not null)`
  await expect(insert(issuance, '987654321', '1')).rejects.toThrow('foreign key')
  await expect(insert('987654321', user, '1')).rejects.toThrow('foreign key')
  await expect(insert(issuance, user, 'null')).rejects.toThrow('foreign key')
  await expect(insert(user, issuance, 'null')).rejects.toThrow('foreign key')
  expect(await isLedgerSound(tribu)).toBe(true)
})
