import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'

const tribu = testTribu()
const settled = (work: readonly Promise<unknown>[]) => Promise.allSettled(work)
const one = async (name: string) => tribu.as(await anAdmin(tribu)).addProvider({ body: { name } })

describe('the catalogue', () => {
  test('starts with four providers, all active', async () => {
    const list = await tribu.as(await anAdmin(tribu)).listProviders()
    expect(list.slice(0, 4).map(({ code, name, active }) => [code, name, active])).toEqual([
      ['stripe', 'Stripe', true],
      ['paypal', 'PayPal', true],
      ['bank_transfer', 'Bank Transfer', true],
      ['credit_card', 'Credit Card', true],
    ])
  })

  test('shows members the active ones and administrators all of them', async () => {
    const admin = await anAdmin(tribu)
    const { id } = await one('Cheque')
    const names = async (caller: Parameters<typeof tribu.as>[0]) =>
      (await tribu.as(caller).listProviders()).map(({ name }) => name)
    const member = await aMember(tribu)
    expect(await names(member)).toContain('Cheque')
    expect(await tribu.as(admin).toggleProvider({ params: { id } })).toMatchObject({ active: false })
    expect(await names(member)).not.toContain('Cheque')
    expect(await names(admin)).toContain('Cheque')
    expect(await tribu.as(admin).toggleProvider({ params: { id } })).toMatchObject({ active: true })
  })

  test('is not for guests', async () => {
    await expect(tribu.as(await aGuest(tribu)).listProviders()).rejects.toMatchObject({
      status: 403,
      code: 'request.members_only',
    })
    await expect(tribu.as(nobody).listProviders()).rejects.toMatchObject({ status: 401 })
  })

  test('is hidden from members, and from them only, while payment methods are switched off', async () => {
    const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
    const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'enable_payment_methods', value } })
    await set('false')
    const hidden = await settled([tribu.as(member).listProviders(), tribu.as(admin).listProviders()])
    await set('true')
    expect(hidden).toMatchObject([{ status: 'rejected', reason: { status: 404 } }, { status: 'fulfilled' }])
  })
})

describe('adding', () => {
  test('makes the code from the name, and goes on record', async () => {
    const admin = await anAdmin(tribu)
    const added = await tribu.as(admin).addProvider({ body: { name: ' Pago Móvil (Bs.) ', active: false } })
    expect(added).toMatchObject({ code: 'pago_movil_bs', name: 'Pago Móvil (Bs.)', active: false })
    const { items } = await tribu.as(admin).listAuditEntries({ query: { search: `provider:${added.id}` } })
    expect(items).toMatchObject([{ action: 'provider.added', actor_id: admin.id, after: { code: 'pago_movil_bs' } }])
  })

  test('a name that is taken is refused, in any spelling and under any load', async () => {
    const admin = await anAdmin(tribu)
    const add = (name: string) => tribu.as(admin).addProvider({ body: { name } })
    for (const name of ['Stripe', 'PAYPAL', 'bank  transfer']) {
      await expect(add(name)).rejects.toMatchObject({ status: 400, code: 'provider.exists' })
    }
    const results = await settled(Array.from({ length: 20 }, () => add('Zelle')))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test.each([
    ['', 422],
    ['   ', 422],
    ['x'.repeat(51), 422],
    ['支付', 400],
  ])('"%s" is not a name', async (name, status) => {
    await expect(one(name)).rejects.toMatchObject({ status })
  })
})

describe('changing', () => {
  test('renames and switches; the code stays', async () => {
    const admin = tribu.as(await anAdmin(tribu))
    const { id } = await one('Wire')
    const changed = await admin.updateProvider({ params: { id }, body: { name: 'Wire transfer', active: false } })
    expect(changed).toMatchObject({ code: 'wire', name: 'Wire transfer', active: false })
    expect(await admin.updateProvider({ params: { id }, body: { active: true } })).toMatchObject({
      name: 'Wire transfer',
      active: true,
    })
    const { items } = await admin.listAuditEntries({ query: { search: `provider:${id}` } })
    expect(items.map(({ action }) => action)).toEqual(['provider.changed', 'provider.changed', 'provider.added'])
  })

  test('cannot take the name of another', async () => {
    const admin = tribu.as(await anAdmin(tribu))
    const { id } = await one('Cash')
    await expect(admin.updateProvider({ params: { id }, body: { name: 'stripe' } })).rejects.toMatchObject({
      status: 400,
      code: 'provider.exists',
    })
  })
})

describe('removing', () => {
  test('works while nobody uses it', async () => {
    const admin = tribu.as(await anAdmin(tribu))
    const { id } = await one('Voucher')
    await admin.removeProvider({ params: { id } })
    await expect(admin.removeProvider({ params: { id } })).rejects.toMatchObject({ status: 404 })
  })

  test('is refused when a method uses it, also one that is just being added', async () => {
    const admin = tribu.as(await anAdmin(tribu))
    const { id, code } = await one('Barter')
    const members = await Promise.all(Array.from({ length: 10 }, () => aMember(tribu)))
    const [removal, ...additions] = await settled([
      admin.removeProvider({ params: { id } }),
      ...members.map((member) => tribu.as(member).addPaymentMethod({ body: { payment_type: code, details: '' } })),
    ])
    const added = additions.filter(({ status }) => status === 'fulfilled')
    if (removal?.status === 'fulfilled') expect(added).toEqual([])
    else expect(removal).toMatchObject({ reason: { status: 409, code: 'provider.in_use' } })
    for (const addition of additions) {
      if (addition.status === 'rejected') expect(addition.reason).toMatchObject({ code: 'provider.unavailable' })
    }
  })
})

test.each([404, 403])('an unknown provider or a caller without the right: %i', async (status) => {
  const caller = tribu.as(status === 404 ? await anAdmin(tribu) : await aMember(tribu))
  const params = { id: 999_999 }
  const attempts = [
    () => caller.updateProvider({ params, body: { name: 'X' } }),
    () => caller.toggleProvider({ params }),
    () => caller.removeProvider({ params }),
    ...(status === 403 ? [() => caller.addProvider({ body: { name: 'X' } })] : []),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status })
})
