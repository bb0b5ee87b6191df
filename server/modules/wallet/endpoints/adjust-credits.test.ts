import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { balanceOf, isLedgerSound } from '../builders.ts'

const tribu = testTribu()

test('an administrator gives and takes credits, on record', async () => {
  const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
  const adjust = (amount: number, reason: string) =>
    tribu.as(admin).adjustCredits({ body: { user_id: member.id, amount, reason } })
  expect(await adjust(50, 'gift')).toEqual({
    transaction_id: expect.any(Number),
    user_id: member.id,
    amount: 50,
    credits: 150,
  })
  expect(await adjust(-150, 'mistake')).toMatchObject({ credits: 0 })

  const { items } = await tribu.as(admin).listAuditEntries({ query: { search: `user:${member.id}` } })
  expect(items).toMatchObject([
    { action: 'credits.adjusted', before: { credits: 150 }, after: { credits: 0, reason: 'mistake' } },
    { actor_id: admin.id, before: { credits: 100 }, after: { credits: 150, reason: 'gift' } },
  ])
  expect(await tribu.as(member).listTransactions()).toMatchObject([
    { transaction_type: 'adjustment', amount: -150 },
    { transaction_type: 'adjustment', amount: 50 },
    { transaction_type: 'welcome', amount: 100 },
  ])
  expect(await isLedgerSound(tribu)).toBe(true)
})

test('more than there is cannot be taken', async () => {
  const [admin, guest] = await Promise.all([anAdmin(tribu), aGuest(tribu)])
  const body = { user_id: guest.id, amount: -101, reason: 'too much' }
  await expect(tribu.as(admin).adjustCredits({ body })).rejects.toMatchObject({
    status: 403,
    code: 'credits.none_left',
  })
  expect(await balanceOf(tribu, guest)).toBe(100)
})

test('a repeated key acts once, and another adjustment with it is refused', async () => {
  const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
  const adjust = (amount: number) =>
    tribu.as(admin).adjustCredits({
      body: { user_id: member.id, amount, reason: 'gift' },
      headers: { 'Idempotency-Key': 'once' },
    })
  const answers = await Promise.all(Array.from({ length: 10 }, () => adjust(7)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await balanceOf(tribu, member)).toBe(107)
  await expect(adjust(8)).rejects.toMatchObject({ status: 409 })
  const { total } = await tribu.as(admin).listAuditEntries({ query: { search: `user:${member.id}` } })
  expect(total).toBe(1)
})

test.each([
  [{ amount: 0 }, 422],
  [{ amount: 0.5 }, 422],
  [{ amount: 1_000_001 }, 422],
  [{ reason: '' }, 422],
  [{ user_id: 999_999 }, 404],
])('%j is refused', async (wrong, status) => {
  const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
  const body = { user_id: member.id, amount: 5, reason: 'gift', ...wrong }
  await expect(tribu.as(admin).adjustCredits({ body })).rejects.toMatchObject({ status })
})

test('members cannot adjust anything', async () => {
  const member = await aMember(tribu)
  const body = { user_id: member.id, amount: 5, reason: 'gift' }
  await expect(tribu.as(member).adjustCredits({ body })).rejects.toMatchObject({ status: 403 })
})
