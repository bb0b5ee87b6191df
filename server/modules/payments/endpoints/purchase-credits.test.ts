import { afterAll, describe, expect, test } from 'vitest'
import { factStore } from '../../../platform/facts/fact.store.ts'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { balanceOf, isLedgerSound } from '../../wallet/builders.ts'
import { simulatedGateway, withGateway } from '../builders.ts'

const tribu = testTribu()
afterAll(async () => expect(await isLedgerSound(tribu)).toBe(true))

const withKey = (key: string) => ({ headers: { 'Idempotency-Key': key } })
const factsAbout = async (userId: number) =>
  (await factStore(tribu.app.reading().db).latest(200)).filter(({ memberId }) => memberId === userId)
const setting = async (key: string, value: string) =>
  tribu.as(await anAdmin(tribu)).updateSetting({ body: { key, value } })

describe('buying', () => {
  test('adds the credits, under the id of the purchase, and announces the payment', async () => {
    const member = await aMember(tribu)
    const bought = await tribu.as(member).purchaseCredits({ body: { credits: 50, payment_method: 'paypal' } })
    expect(bought).toEqual({ transaction_id: expect.any(Number), credits_added: 50, new_balance: 150 })
    const [line] = await tribu.as(member).listTransactions()
    expect(line).toMatchObject({
      id: bought.transaction_id,
      amount: 50,
      transaction_type: 'purchase',
      payment_amount: 50,
      payment_method: 'paypal',
      payment_status: 'completed',
    })
    expect((await factsAbout(member.id)).at(0)).toMatchObject({
      name: 'payment.succeeded',
      payload: { transaction_id: bought.transaction_id, payment_amount: 50, currency: 'usd', credits_remaining: 150 },
    })
  })

  test('costs what the server says, to the cent', async () => {
    const member = tribu.as(await aMember(tribu))
    await setting('credit_price', '0.015')
    const body = (payment_amount: number) => ({ body: { credits: 3, payment_amount } })
    const refused = await member.purchaseCredits(body(0.04)).catch((error: unknown) => error)
    const accepted = await member.purchaseCredits(body(0.05))
    await setting('credit_price', '1')
    expect(refused).toMatchObject({
      status: 400,
      code: 'purchase.amount_mismatch',
      message: expect.stringContaining('0.05 USD'),
      body: { expected_amount: 0.05 },
    })
    expect(accepted).toMatchObject({ credits_added: 3, new_balance: 103 })
  })

  test('uses the default method where none is named, else the first active provider', async () => {
    const member = tribu.as(await aMember(tribu))
    const buy = () => member.purchaseCredits({ body: { credits: 1, payment_method: null } })
    const usedProvider = async () => (await member.listTransactions())[0]?.payment_method
    await buy()
    expect(await usedProvider()).toBe('stripe')
    await member.addPaymentMethod({ body: { payment_type: 'bank_transfer', details: '' } })
    await buy()
    expect(await usedProvider()).toBe('bank_transfer')
  })

  test('needs a provider that is active', async () => {
    const admin = tribu.as(await anAdmin(tribu))
    const { code } = await admin.addProvider({ body: { name: 'Closed', active: false } })
    const member = tribu.as(await aMember(tribu))
    for (const payment_method of [code, 'bitcoin']) {
      await expect(member.purchaseCredits({ body: { credits: 1, payment_method } })).rejects.toMatchObject({
        status: 400,
        code: 'provider.unavailable',
      })
    }
  })

  test.each([{ credits: 0 }, { credits: 100_001 }, { credits: 1.5 }, { credits: -5 }])(
    '%j is refused',
    async (body) => {
      const member = tribu.as(await aMember(tribu))
      await expect(member.purchaseCredits({ body })).rejects.toMatchObject({ status: 422 })
    },
  )

  test('is not for guests', async () => {
    const guest = tribu.as(await aGuest(tribu))
    await expect(guest.purchaseCredits({ body: { credits: 1 } })).rejects.toMatchObject({
      status: 403,
      code: 'request.members_only',
    })
  })

  test('is not there while credits are switched off', async () => {
    const member = tribu.as(await aMember(tribu))
    await setting('disable_credits', 'true')
    const attempt = await member.purchaseCredits({ body: { credits: 1 } }).catch((error: unknown) => error)
    await setting('disable_credits', 'false')
    expect(attempt).toMatchObject({ status: 404 })
  })
})

test('a declined payment is on record, adds nothing and is announced', async () => {
  const member = await aMember(tribu)
  const declining = simulatedGateway(tribu, ({ amountCents }) => amountCents === 7700)
  await withGateway(tribu, declining, async () => {
    const attempt = tribu.as(member).purchaseCredits({ body: { credits: 77 }, ...withKey('no') })
    await expect(attempt).rejects.toMatchObject({ status: 402, code: 'purchase.declined' })
  })
  // The gateway would accept by now; the purchase stays what it became.
  const again = tribu.as(member).purchaseCredits({ body: { credits: 77 }, ...withKey('no') })
  await expect(again).rejects.toMatchObject({ status: 402 })

  expect(await balanceOf(tribu, member)).toBe(100)
  const [line] = await tribu.as(member).listTransactions()
  expect(line).toMatchObject({ amount: 77, payment_status: 'failed', payment_amount: 77 })
  const facts = await factsAbout(member.id)
  expect(facts.map(({ name }) => name)).toEqual(['payment.failed'])
})

describe('an idempotency key', () => {
  test('buys once under twenty parallel requests, and each gets the same answer', async () => {
    const member = await aMember(tribu)
    const buy = () => tribu.as(member).purchaseCredits({ body: { credits: 20 }, ...withKey('a') })
    const answers = await Promise.all(Array.from({ length: 20 }, buy))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await balanceOf(tribu, member)).toBe(120)
    await tribu.as(member).chargeCredits({ body: { units: 60 } })
    expect(await buy()).toEqual(answers[0])
    expect((await factsAbout(member.id)).filter(({ name }) => name === 'payment.succeeded')).toHaveLength(1)
  })

  test('gets the first answer after prices and providers have changed', async () => {
    const admin = tribu.as(await anAdmin(tribu))
    const { id } = await admin.addProvider({ body: { name: 'Passing' } })
    const member = tribu.as(await aMember(tribu))
    const body = { credits: 10, payment_amount: 10, payment_method: 'passing' }
    const first = await member.purchaseCredits({ body, ...withKey('b') })
    await admin.removeProvider({ params: { id } })
    await setting('credit_price', '2')
    const again = await member.purchaseCredits({ body, ...withKey('b') })
    await setting('credit_price', '1')
    expect(again).toEqual(first)
  })

  test('is refused with another body, and belongs to its member', async () => {
    const [one, other] = [tribu.as(await aMember(tribu)), tribu.as(await aMember(tribu))]
    await one.purchaseCredits({ body: { credits: 5 }, ...withKey('c') })
    await expect(one.purchaseCredits({ body: { credits: 6 }, ...withKey('c') })).rejects.toMatchObject({
      status: 409,
      code: 'request.idempotency_conflict',
    })
    expect(await other.purchaseCredits({ body: { credits: 6 }, ...withKey('c') })).toMatchObject({ credits_added: 6 })
  })
})

describe('a crash', () => {
  test('after the gateway has collected: the clock finds out and adds the credits', async () => {
    const member = await aMember(tribu)
    const usual = simulatedGateway(tribu)
    const crashing = {
      ...usual,
      charge: async (...order: Parameters<typeof usual.charge>) => {
        await usual.charge(...order)
        throw new Error('The process dies here')
      },
    }
    await withGateway(tribu, crashing, async () => {
      const attempt = tribu.as(member).purchaseCredits({ body: { credits: 30 } })
      await expect(attempt).rejects.toMatchObject({ status: 500 })
    })
    expect((await tribu.as(member).listTransactions())[0]).toMatchObject({ payment_status: 'pending', amount: 30 })
    expect(await balanceOf(tribu, member)).toBe(100)
    await tribu.advance(301)
    expect(await balanceOf(tribu, member)).toBe(130)
    expect((await tribu.as(member).listTransactions())[0]).toMatchObject({ payment_status: 'completed', amount: 30 })
  })

  test('before the gateway has heard of it: the purchase fails, and a late order is not collected', async () => {
    const member = await aMember(tribu)
    const usual = simulatedGateway(tribu)
    const orders: Parameters<typeof usual.charge>[] = []
    const lost = {
      ...usual,
      charge: async (...order: Parameters<typeof usual.charge>) => {
        orders.push(order)
        throw new Error('The process dies here')
      },
    }
    await withGateway(tribu, lost, async () => {
      const attempt = tribu.as(member).purchaseCredits({ body: { credits: 30 } })
      await expect(attempt).rejects.toMatchObject({ status: 500 })
    })
    await tribu.advance(301)
    expect((await tribu.as(member).listTransactions())[0]).toMatchObject({ payment_status: 'failed' })
    for (const order of orders) expect(await usual.charge(...order)).toBe('declined')
    expect(await balanceOf(tribu, member)).toBe(100)
  })
})
