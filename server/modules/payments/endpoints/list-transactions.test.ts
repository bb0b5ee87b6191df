import { expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember } from '../../accounts/builders.ts'
import { simulatedGateway, withGateway } from '../builders.ts'

const tribu = testTribu()

test('the statement is a bare array, newest first, purchases that failed in their places', async () => {
  const user = await aMember(tribu)
  const member = tribu.as(user)
  await member.chargeCredits({ body: { units: 3 } })
  const declining = simulatedGateway(tribu, () => true)
  await withGateway(tribu, declining, () => member.purchaseCredits({ body: { credits: 8 } }).catch(() => undefined))
  await member.purchaseCredits({ body: { credits: 9 } })

  const lines = await member.listTransactions()
  expect(lines).toMatchObject([
    { amount: 9, transaction_type: 'purchase', payment_status: 'completed' },
    { amount: 8, transaction_type: 'purchase', payment_status: 'failed' },
    { amount: -3, transaction_type: 'usage', payment_amount: null, payment_method: null, payment_status: null },
    { amount: 100, transaction_type: 'welcome' },
  ])
  const moved = lines.filter(({ payment_status }) => payment_status !== 'failed')
  const { credits } = await member.showMyCredits()
  expect(moved.reduce((sum, { amount }) => sum + amount, 0)).toBe(credits)
})

test('pages say how much there is', async () => {
  const user = await aMember(tribu)
  for (let count = 0; count < 6; count += 1) await tribu.as(user).chargeCredits()
  const all = await tribu.as(user).listTransactions()
  const pages = await Promise.all(
    [1, 2, 3, 4].map((page) => tribu.as(user).listTransactions({ query: { page, limit: 3 } })),
  )
  expect(pages.flat()).toEqual(all)
  expect(pages.map(({ length }) => length)).toEqual([3, 3, 1, 0])
  const { headers } = await tribu.fetch(user, '/v1/payments/transactions?limit=3')
  expect([headers.get('X-Total-Count'), headers.get('X-Total-Pages')]).toEqual(['7', '3'])
})

test('the statement of a newcomer holds the welcome', async () => {
  const user = await aMember(tribu)
  expect(await tribu.as(user).listTransactions()).toMatchObject([{ transaction_type: 'welcome', amount: 100 }])
})

test('it is for members, and each sees their own', async () => {
  const [user, other] = [await aMember(tribu), await aMember(tribu)]
  await tribu.as(other).purchaseCredits({ body: { credits: 5 } })
  expect(await tribu.as(user).listTransactions()).toHaveLength(1)
  await expect(tribu.as(await aGuest(tribu)).listTransactions()).rejects.toMatchObject({ status: 403 })
  await expect(tribu.as(nobody).listTransactions()).rejects.toMatchObject({ status: 401 })
  await expect(tribu.as(user).listTransactions({ query: { page: 0, limit: 3 } })).rejects.toMatchObject({ status: 422 })
})
