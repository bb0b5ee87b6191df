import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember } from '../../accounts/builders.ts'
import { balanceOf, holding, isLedgerSound } from '../builders.ts'

const tribu = testTribu({ now: '2026-03-01T08:00:00Z' })

describe('the first look', () => {
  test('finds what newcomers receive', async () => {
    const credits = async (details: Parameters<typeof aMember>[1]) =>
      (await tribu.as(await aMember(tribu, details)).showMyCredits()).credits
    expect((await tribu.as(await aGuest(tribu)).showMyCredits()).credits).toBe(100)
    expect(await credits({})).toBe(100)
    expect(await credits({ registeredVia: 'google' })).toBe(200)
    expect(await credits({ subscription: 'premium' })).toBe(1000)
    expect(await credits({ subscription: 'corporate' })).toBe(5000)
  })

  test('opens the account once, however many look at the same time', async () => {
    const member = await aMember(tribu)
    const looks = await Promise.all(Array.from({ length: 20 }, () => tribu.as(member).showMyCredits()))
    expect(new Set(looks.map(({ credits }) => credits))).toEqual(new Set([100]))
    expect(await isLedgerSound(tribu)).toBe(true)
  })

  test('belongs to guests and members', async () => {
    await expect(tribu.as(nobody).showMyCredits()).rejects.toMatchObject({ status: 401 })
    await expect(tribu.as({ headers: { 'X-Session-ID': 'nonsense' } }).showMyCredits()).rejects.toMatchObject({
      status: 400,
    })
  })
})

test('members see plan and next renewal; guests have none', async () => {
  const member = await aMember(tribu, { subscription: 'premium' })
  const registered = tribu.app.clock.now()
  const shown = await tribu.as(member).showMyCredits()
  expect(shown).toMatchObject({ credits: 1000, subscription: 'premium' })
  const days = (Date.parse(shown.renews_at ?? '') - registered.getTime()) / 86_400_000
  expect(days).toBeCloseTo(30, 2)
  expect(await tribu.as(await aGuest(tribu)).showMyCredits()).toEqual({
    credits: 100,
    subscription: 'basic',
    renews_at: null,
  })
})

describe('a guest', () => {
  const password = 'correcto caballo 1'

  test('that registers keeps its credits, and gets no second welcome', async () => {
    const guest = await holding(tribu, await aGuest(tribu), 37)
    await tribu.as(guest).registerMember({ body: { email: 'guest@example.com', username: 'huesped', password } })
    expect(await balanceOf(tribu, guest)).toBe(37)
  })

  test('that logs in takes its credits and its history along, once', async () => {
    const member = await holding(tribu, await aMember(tribu, { email: 'old@example.com', password }), 10)
    const guest = await aGuest(tribu)
    await tribu.as(guest).chargeCredits({ body: { units: 5 } })
    const logIn = () => tribu.as(guest).loginMember({ body: { username: 'old@example.com', password } })
    await Promise.allSettled(Array.from({ length: 5 }, logIn))
    expect(await balanceOf(tribu, member)).toBe(105)
    expect(await balanceOf(tribu, guest)).toBe(0)

    const lines = await tribu.as(member).listTransactions()
    expect(lines.map(({ transaction_type, amount }) => [transaction_type, amount])).toEqual([
      ['usage', -5],
      ['welcome', 100],
      ['adjustment', -90],
      ['welcome', 100],
    ])
    expect(await isLedgerSound(tribu)).toBe(true)
  })

  test('that never looked at its credits brings none', async () => {
    const member = await holding(tribu, await aMember(tribu, { email: 'other@example.com', password }), 10)
    await tribu.as(await aGuest(tribu)).loginMember({ body: { username: 'other@example.com', password } })
    expect(await balanceOf(tribu, member)).toBe(10)
  })
})
