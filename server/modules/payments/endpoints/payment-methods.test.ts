import { describe, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { paymentMethodStore } from '../payment-method.store.ts'

const tribu = testTribu()
const stripe = { payment_type: 'stripe', details: 'termina en 4242' }

describe('adding', () => {
  test('answers the method; the first one becomes the default', async () => {
    const member = tribu.as(await aMember(tribu))
    const first = await member.addPaymentMethod({ body: stripe })
    expect(first).toEqual({
      id: expect.any(Number),
      payment_type: 'stripe',
      details: 'termina en 4242',
      is_default: true,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
    const second = await member.addPaymentMethod({ body: { payment_type: 'PayPal', details: ' ana@example.com ' } })
    expect(second).toMatchObject({ payment_type: 'paypal', details: 'ana@example.com', is_default: false })
    const third = await member.addPaymentMethod({ body: { ...stripe, is_default: true } })
    expect((await member.listPaymentMethods()).map(({ id, is_default }) => [id, is_default])).toEqual([
      [first.id, false],
      [second.id, false],
      [third.id, true],
    ])
  })

  test('takes providers by code or name, active ones only', async () => {
    const [admin, member] = [tribu.as(await anAdmin(tribu)), tribu.as(await aMember(tribu))]
    const { id } = await admin.addProvider({ body: { name: 'Old Bank', active: false } })
    const add = (payment_type: string) => member.addPaymentMethod({ body: { payment_type, details: '' } })
    expect(await add('BANK transfer')).toMatchObject({ payment_type: 'bank_transfer' })
    for (const type of ['old_bank', 'Old Bank', 'bitcoin']) {
      await expect(add(type)).rejects.toMatchObject({ status: 400, code: 'provider.unavailable' })
    }
    await admin.toggleProvider({ params: { id } })
    expect(await add('old bank')).toMatchObject({ payment_type: 'old_bank' })
  })

  test.each([
    ['4111 1111 1111 1111', 400, 'payment_method.card_number'],
    ['Visa 5555-5555-5555-4444 12/27', 400, 'payment_method.card_number'],
    ['*1111 CVV 123', 400, 'payment_method.security_code'],
    ['x'.repeat(256), 422, 'request.validation_failed'],
  ])('"%s" is not kept', async (details, status, code) => {
    const member = tribu.as(await aMember(tribu))
    const body = { payment_type: 'credit_card', details }
    await expect(member.addPaymentMethod({ body })).rejects.toMatchObject({ status, code })
    expect(await member.listPaymentMethods()).toEqual([])
  })
})

describe('the default', () => {
  test('is one, whatever happens at the same time', async () => {
    const member = tribu.as(await aMember(tribu))
    const add = (is_default: boolean) => member.addPaymentMethod({ body: { ...stripe, is_default } })
    const methods = await Promise.all(Array.from({ length: 20 }, (_, index) => add(index % 2 === 0)))
    await Promise.all([
      ...methods.map(({ id }) => member.setDefaultPaymentMethod({ params: { id } })),
      add(true),
      add(false),
    ])
    const list = await member.listPaymentMethods()
    expect(list).toHaveLength(22)
    expect(list.filter(({ is_default }) => is_default)).toHaveLength(1)
  })

  test('moves, and cannot be removed', async () => {
    const member = tribu.as(await aMember(tribu))
    const [first, second] = [
      await member.addPaymentMethod({ body: stripe }),
      await member.addPaymentMethod({ body: stripe }),
    ]
    await expect(member.removePaymentMethod({ params: { id: first.id } })).rejects.toMatchObject({
      status: 400,
      code: 'payment_method.default',
    })
    expect(await member.setDefaultPaymentMethod({ params: { id: second.id } })).toMatchObject({ is_default: true })
    expect(await member.setDefaultPaymentMethod({ params: { id: second.id } })).toMatchObject({ is_default: true })
    await member.removePaymentMethod({ params: { id: first.id } })
    expect(await member.listPaymentMethods()).toMatchObject([{ id: second.id, is_default: true }])
  })
})

test("another member's methods do not exist", async () => {
  const [owner, other] = [tribu.as(await aMember(tribu)), tribu.as(await aMember(tribu))]
  const { id } = await owner.addPaymentMethod({ body: stripe })
  const unknown = { status: 404, code: 'payment_method.unknown' }
  await expect(other.setDefaultPaymentMethod({ params: { id } })).rejects.toMatchObject(unknown)
  await expect(other.removePaymentMethod({ params: { id } })).rejects.toMatchObject(unknown)
  expect(await other.listPaymentMethods()).toEqual([])
})

test('guests have none', async () => {
  const guest = tribu.as(await aGuest(tribu))
  const params = { id: 1 }
  for (const attempt of [
    () => guest.listPaymentMethods(),
    () => guest.addPaymentMethod({ body: stripe }),
    () => guest.setDefaultPaymentMethod({ params }),
    () => guest.removePaymentMethod({ params }),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ status: 403, code: 'request.members_only' })
  }
})

test('while payment methods are switched off there are none', async () => {
  const [admin, member] = [tribu.as(await anAdmin(tribu)), tribu.as(await aMember(tribu))]
  const set = (value: string) => admin.updateSetting({ body: { key: 'enable_payment_methods', value } })
  await set('false')
  const attempts = await Promise.allSettled([
    member.listPaymentMethods(),
    member.addPaymentMethod({ body: stripe }),
    member.purchaseCredits({ body: { credits: 1 } }),
  ])
  await set('true')
  expect(attempts).toMatchObject(attempts.map(() => ({ reason: { status: 404 } })))
})

test('they go with the account, whose purchases stay', async () => {
  const user = await aMember(tribu)
  const member = tribu.as(user)
  await member.addPaymentMethod({ body: stripe })
  await member.deleteMe()
  await tribu.settle()
  expect(await paymentMethodStore(tribu.app.reading().db, user.id).all()).toEqual([])
})
