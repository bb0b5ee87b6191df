import { describe, expect, test } from 'vitest'
import { factStore } from '../../../platform/facts/fact.store.ts'
import { testTribu, twoProcesses } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { balanceOf, holding, isLedgerSound } from '../builders.ts'

const day = 86_400
const start = '2026-03-01T08:00:00Z'

describe('when a period is over', () => {
  const tribu = testTribu({ now: start })

  test('the clock fills every plan up, takes nothing bought away and writes it down, once per period', async () => {
    const free = await holding(tribu, await aMember(tribu), 3)
    const premium = await holding(tribu, await aMember(tribu, { subscription: 'premium' }), 400)
    const corporate = await holding(tribu, await aMember(tribu, { subscription: 'corporate' }), 0)
    const rich = await holding(tribu, await aMember(tribu), 250)
    const unseen = await aMember(tribu)
    const guest = await holding(tribu, await aGuest(tribu), 1)
    const inactive = await holding(tribu, await aMember(tribu, { active: false }), 2)

    const balances = () =>
      Promise.all([free, premium, corporate, rich, unseen, guest, inactive].map((user) => balanceOf(tribu, user)))
    await tribu.moveTo('2026-03-31T07:30:00Z')
    expect(await balances()).toEqual([3, 400, 0, 250, 100, 1, 2])
    await tribu.moveTo('2026-03-31T09:30:00Z')
    expect(await balances()).toEqual([100, 1000, 5000, 250, 100, 1, 2])

    const [line] = await tribu.as(rich).listTransactions()
    expect(line).toMatchObject({ transaction_type: 'reset', amount: 0 })
    expect((await tribu.as(free).listTransactions()).filter((each) => each.transaction_type === 'reset')).toHaveLength(
      1,
    )
    // The hour of registering stays, however late the clock came round.
    const { renews_at } = await tribu.as(free).showMyCredits()
    expect(renews_at?.slice(0, 16)).toBe('2026-04-30T08:00')

    const facts = await factStore(tribu.app.reading().db).latest(100)
    expect(facts.find(({ name, memberId }) => name === 'credits.reset' && memberId === premium.id)?.payload).toEqual({
      user_id: premium.id,
      subscription: 'premium',
      amount: 600,
      credits_remaining: 1000,
      transaction_id: expect.any(Number),
    })
    expect(await isLedgerSound(tribu)).toBe(true)
  })

  test('an administrator can have it done now, for members who are due only', async () => {
    const admin = await anAdmin(tribu)
    const interval = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'credit_reset_interval', value } })
    const member = await holding(tribu, await aMember(tribu), 5)
    expect((await tribu.as(admin).resetCredits()).reset).toBe(0)
    await tribu.advance(day + 60)
    await interval('1')
    const answer = await tribu.as(admin).resetCredits()
    expect(answer.checked).toBeGreaterThanOrEqual(answer.reset)
    expect(answer.reset).toBeGreaterThan(0)
    expect(await balanceOf(tribu, member)).toBe(100)
    expect((await tribu.as(admin).resetCredits()).reset).toBe(0)
    await interval('30')
    await expect(tribu.as(member).resetCredits()).rejects.toMatchObject({ status: 403 })
  })
})

describe('two servers', () => {
  const { one, other } = twoProcesses({ now: '2026-06-01T00:00:00Z' })

  test('renew everybody once, also with more members than fit in a page', async () => {
    const registeredAt = new Date('2026-04-01T00:00:00Z')
    const members = await Promise.all(
      Array.from({ length: 600 }, () => aMember(one, { registeredAt, subscription: 'premium' })),
    )
    const admin = await anAdmin(one)
    for (const member of members.slice(0, 20)) await holding(one, member, 1)

    const runs = await Promise.all([one, other, one, other].map((server) => server.as(admin).resetCredits()))
    expect(runs.reduce((sum, { reset }) => sum + reset, 0)).toBe(600)
    expect(await balanceOf(one, { id: members[0]?.id ?? 0 })).toBe(1000)
    expect(await isLedgerSound(other)).toBe(true)
  })
})
