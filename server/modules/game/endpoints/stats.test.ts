import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { transfer } from '../../wallet/index.ts'

// A Tuesday, 15:00 in Panama: no event is on, and the month ends with the day.
const tribu = testTribu({ now: '2026-03-31T20:00:00Z' })
const path = '/api/v4/gamification/stats'
const statsOf = async (who: TestUser) => (await tribu.as(who).showGameStats()).data
const invoice = (who: TestUser, invoice_number: string, merchant: string) =>
  act(tribu, who, 'invoice_upload', { metadata: { invoice_number, merchant } })

describe('statistics', () => {
  test('of somebody who never did anything are all 0, without a rank', async () => {
    const member = await aMember(tribu)
    const none = {
      lifetime_stats: {
        total_lumis_earned: 0,
        total_xp_earned: 0,
        total_achievements: 0,
        days_active: 0,
        longest_streak: 0,
      },
      current_month: { lumis_earned: 0, invoices_uploaded: 0, surveys_completed: 0, missions_completed: 0 },
      engagement_score: 0,
    }
    expect(await statsOf(member)).toEqual({ ...none, user_rank: 'Sin clasificar' })
    const english = await tribu.fetch(member, path, { headers: { 'Accept-Language': 'en' } })
    expect(await english.json()).toEqual({ success: true, data: { ...none, user_rank: 'Not ranked' } })
  })

  test('are of all time and of the member’s month, which turns at local midnight', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    await act(tribu, member, 'daily_login')
    await invoice(member, '1', 'a')
    await invoice(member, '2', 'a')
    await invoice(other, '3', 'a')
    const march = await statsOf(member)
    expect(march).toMatchObject({
      lifetime_stats: {
        total_lumis_earned: 60,
        total_xp_earned: 55,
        total_achievements: 1,
        days_active: 1,
        longest_streak: 1,
      },
      current_month: { lumis_earned: 60, invoices_uploaded: 2, surveys_completed: 0 },
      // Two invoices, one merchant, one month, active.
      engagement_score: 3 * 2 + 2 + 8 + 15,
    })
    await tribu.moveTo('2026-04-01T04:59:00Z')
    expect((await statsOf(member)).current_month).toEqual(march.current_month)
    await tribu.moveTo('2026-04-01T05:01:00Z')
    expect(await statsOf(member)).toEqual({
      ...march,
      current_month: { lumis_earned: 0, invoices_uploaded: 0, surveys_completed: 0, missions_completed: 0 },
    })
    await act(tribu, member, 'daily_login')
    await act(tribu, member, 'survey_complete')
    expect(await statsOf(member)).toMatchObject({
      lifetime_stats: { days_active: 2, longest_streak: 2 },
      current_month: { invoices_uploaded: 0, surveys_completed: 1 },
      engagement_score: 3 * 2 + 2 + 8 * 2 + 15,
    })
  })

  test('count what was earned, not what is left', async () => {
    const member = await aMember(tribu)
    await act(tribu, member, 'profile_complete')
    const before = await statsOf(member)
    await tribu.transaction((ctx) =>
      transfer(ctx, 'lumis', { from: { user: member.id }, to: { system: 'usage' }, amount: 30, reason: 'usage' }),
    )
    expect(before.lifetime_stats.total_lumis_earned).toBeGreaterThanOrEqual(50)
    expect(await statsOf(member)).toEqual(before)
  })

  test('count completed missions of the month', async () => {
    const member = await aMember(tribu)
    const accepted = { metadata: { mission_code: 'special_first_friend' } }
    await act(tribu, member, 'mission_accepted', accepted)
    const before = (await statsOf(member)).current_month.missions_completed
    await act(tribu, member, 'referral_complete', { metadata: { referred_user_id: 'x' } })
    expect((await statsOf(member)).current_month.missions_completed).toBe(before + 1)
  })

  test('rank by all XP ever, rounded up to whole per cent', async () => {
    const members = await Promise.all(Array.from({ length: 3 }, () => aMember(tribu)))
    const size = () => tribu.app.contests.size('xp', 'all')
    const before = size()
    for (const [index, each] of members.entries()) {
      const metadata = { lumis: 0, xp: (index + 1) * 10_000, freeze_tokens: 0, reason: 'test' }
      await act(tribu, each, 'granted', { metadata })
    }
    expect(size()).toBe(before + 3)
    const ranks = await Promise.all(members.map(async (each) => (await statsOf(each)).user_rank))
    expect(ranks).toEqual([3, 2, 1].map((rank) => `Top ${Math.ceil((rank / size()) * 100)}%`))
  })

  test('are for members alone', async () => {
    expect((await tribu.fetch(nobody, path)).status).toBe(401)
    expect((await tribu.fetch(await aGuest(tribu), path)).status).toBe(403)
  })
})
