import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { transfer } from '../actions/transfer.ts'
import { balanceOf, holding } from '../builders.ts'

const tribu = testTribu()
const db = () => tribu.app.reading().db

test('after many movements at once every currency sums to zero and every balance can be rebuilt', async () => {
  const [admin, ...people] = await Promise.all([anAdmin(tribu), ...Array.from({ length: 6 }, () => aMember(tribu))])
  const moves = Array.from({ length: 120 }, (_, index) => {
    const from = people[index % people.length] ?? admin
    const to = people[(index * 5 + 1) % people.length] ?? admin
    if (index % 3 === 0) return tribu.as(from).chargeCredits({ body: { units: 1 + (index % 40) } })
    if (index % 3 === 1) {
      const body = { user_id: to.id, amount: index % 2 === 0 ? 9 : -13, reason: 'test' }
      return tribu.as(admin).adjustCredits({ body })
    }
    return tribu.transaction((ctx) =>
      transfer(ctx, 'credits', {
        from: { user: from.id },
        to: from === to ? { system: 'usage' } : { user: to.id },
        amount: 1 + (index % 30),
        reason: 'merge',
      }),
    )
  })
  await Promise.allSettled(moves)

  const answer = await tribu.as(admin).checkLedger()
  expect(answer.balanced).toBe(true)
  expect(answer.currencies).toMatchObject([
    { currency: 'credits', total: 0, differences: [] },
    { currency: 'lumis', total: 0, differences: [] },
  ])
  for (const person of people) expect(await balanceOf(tribu, person)).toBeGreaterThanOrEqual(0)
})

test('a transfer that is rolled back leaves nothing behind', async () => {
  const member = await holding(tribu, await aMember(tribu), 10)
  const attempt = tribu.transaction(async (ctx) => {
    await transfer(ctx, 'credits', {
      from: { user: member.id },
      to: { system: 'usage' },
      amount: 10,
      reason: 'usage',
    })
    throw new Error('Something else went wrong')
  })
  await expect(attempt).rejects.toThrow('Something else')
  expect(await balanceOf(tribu, member)).toBe(10)
})

test('a balance that somebody tampered with is found', async () => {
  const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
  expect(await balanceOf(tribu, member)).toBe(100)
  await sql`update ledger_accounts set balance = 5000 where user_id = ${member.id}`.execute(db())
  const answer = await tribu.as(admin).checkLedger()
  await sql`update ledger_accounts set balance = 100 where user_id = ${member.id}`.execute(db())
  expect(answer.balanced).toBe(false)
  expect(answer.currencies[0]).toMatchObject({
    total: 4900,
    differences: [{ user_id: member.id, kept: 5000, rebuilt: 100 }],
  })
})

test('the database itself refuses to change transfers, to overdraw and to mix currencies', async () => {
  const member = await aMember(tribu)
  await balanceOf(tribu, member)
  await expect(sql`update ledger_transfers set amount = 1`.execute(db())).rejects.toThrow('never changed')
  await expect(sql`delete from ledger_transfers`.execute(db())).rejects.toThrow('never changed')
  await expect(sql`truncate ledger_transfers`.execute(db())).rejects.toThrow('never changed')
  await expect(sql`update ledger_accounts set balance = -1 where user_id = ${member.id}`.execute(db())).rejects.toThrow(
    'ledger_accounts_not_overdrawn',
  )
  await expect(
    sql`insert into ledger_transfers (currency, debit_account, credit_account, amount, reason, metadata, occurred_at)
      select 'other', min(id), max(id), 1, 'usage', '{}', now() from ledger_accounts`.execute(db()),
  ).rejects.toThrow('foreign key')
})

test('is for administrators', async () => {
  for (const caller of [await aMember(tribu), await aGuest(tribu)]) {
    await expect(tribu.as(caller).checkLedger()).rejects.toMatchObject({ status: 403 })
  }
})
