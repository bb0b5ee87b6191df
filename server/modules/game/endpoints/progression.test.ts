import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { lumisOf } from '../../wallet/index.ts'

// A Monday, 15:00 in Panama: no event is on.
const tribu = testTribu({ now: '2026-03-09T20:00:00Z' })
const path = '/api/v4/gamification/progression'
const progressionOf = async (who: TestUser) => (await tribu.as(who).showProgression()).data
const grant = (who: TestUser, xp: number) =>
  act(tribu, who, 'granted', { metadata: { lumis: 0, xp, freeze_tokens: 0, reason: 'test' } })
const holding = async ({ id }: TestUser) => (await lumisOf(tribu.app.reading(), [id])).get(id)?.balance

describe('the progression', () => {
  test('at 1250 XP is the one of the document, with what is missing to the next level', async () => {
    const member = await aMember(tribu)
    await act(tribu, member, 'invoice_upload', { metadata: { invoice_number: '1' } })
    await grant(member, 1225)
    const { levels, ...progression } = await progressionOf(member)
    expect(progression).toEqual({
      current_level: {
        level_number: 5,
        level_name: 'Silver Hunter',
        level_color: '#C0C0C0',
        icon_url: '/icons/silver_hunter.png',
        current_xp: 1250,
        min_xp: 1000,
        max_xp: 1999,
        progress_percentage: 25,
      },
      next_level: {
        level_number: 6,
        level_name: 'Silver Elite',
        xp_required: 750,
        new_benefits: ['15% bonus en Lümis por factura', 'Acceso a misiones VIP', 'Multiplicador de racha x1.3'],
      },
      xp_sources: { invoices: 25, grants: 1225 },
      prestige: {
        available: false,
        required_level: 20,
        current_max_level: 5,
        benefits: 'Reinicio con bonus permanente +10%',
      },
      prestige_level: 0,
      level_benefits: {
        lumis_multiplier: 1.15,
        daily_missions_limit: 5,
        freeze_tokens_per_week: 2,
        special_events: true,
      },
    })
    expect(levels.map(({ level_number }) => level_number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(levels[4]).toEqual({
      level_number: 5,
      level_name: 'Silver Hunter',
      level_color: '#C0C0C0',
      min_xp: 1000,
      benefits: expect.arrayContaining(['Eventos especiales']),
    })
  })

  test('begins at 0 and ends at the top, where nothing comes next', async () => {
    const member = await aMember(tribu)
    expect(await progressionOf(member)).toMatchObject({
      current_level: { level_number: 1, current_xp: 0, progress_percentage: 0 },
      xp_sources: {},
      prestige: { available: false, current_max_level: 1 },
    })
    await grant(member, 1_000_000)
    expect(await progressionOf(member)).toMatchObject({
      current_level: { level_number: 20, max_xp: null, progress_percentage: 100 },
      next_level: null,
      prestige: { available: true, current_max_level: 20 },
    })
  })

  test('speaks the language of the caller', async () => {
    const response = await tribu.fetch(await aMember(tribu), path, { headers: { 'Accept-Language': 'en' } })
    expect(await response.json()).toMatchObject({
      data: {
        next_level: { new_benefits: ['3% more Lümis'] },
        prestige: { benefits: 'A new climb with a permanent bonus of +10%' },
      },
    })
  })

  test('and prestige are for members alone', async () => {
    const guest = await aGuest(tribu)
    for (const [address, method] of [[path], [`${path}/prestige`, 'POST']] as const) {
      expect((await tribu.fetch(nobody, address, { method: method ?? 'GET' })).status).toBe(401)
      expect((await tribu.fetch(guest, address, { method: method ?? 'GET' })).status).toBe(403)
    }
  })
})

describe('prestige', () => {
  test('is refused below level 20', async () => {
    const member = await aMember(tribu)
    await grant(member, 77_999)
    const response = await tribu.fetch(member, `${path}/prestige`, { method: 'POST' })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({
      success: false,
      error: { code: 'PRESTIGE_NOT_AVAILABLE', details: { required_level: 20, level: 19 } },
    })
    expect(await progressionOf(member)).toMatchObject({ current_level: { current_xp: 77_999 }, prestige_level: 0 })
  })

  test('asked for fifty times at once is reached once, and pays once', async () => {
    const member = await aMember(tribu)
    await grant(member, 78_000)
    const before = await holding(member)
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => tribu.as(member).riseByPrestige()))
    const risen = outcomes.filter(({ status }) => status === 'fulfilled')
    expect(risen.map((outcome) => outcome.status === 'fulfilled' && outcome.value)).toEqual([
      {
        success: true,
        data: {
          prestige_completed: true,
          new_prestige_level: 1,
          permanent_bonus: 0.1,
          starting_level: 1,
          starting_xp: 0,
          prestige_rewards: { lumis: 1000, special_badge: 'Prestige Star', permanent_multiplier: 1.1 },
        },
      },
    ])
    expect(await holding(member)).toBe((before ?? 0) + 1000)
  })

  test('begins the climb again, keeps lifetime figures, and adds a tenth to what is earned from then on', async () => {
    const member = await aMember(tribu)
    await act(tribu, member, 'invoice_upload', { metadata: { invoice_number: 'before' } })
    await grant(member, 78_000)
    await tribu.as(member).riseByPrestige()
    expect(await progressionOf(member)).toMatchObject({
      current_level: { level_number: 1, current_xp: 0 },
      xp_sources: {},
      prestige: { available: false, current_max_level: 20 },
      prestige_level: 1,
    })
    const lifetime = async () => (await tribu.as(member).showGameStats()).data.lifetime_stats
    expect((await lifetime()).total_xp_earned).toBe(78_025)
    const balance = (await holding(member)) ?? 0
    const { action } = await act(tribu, member, 'invoice_upload', { metadata: { invoice_number: 'after' } })
    // 25 × 1.1, rounded half up.
    expect(action.lumis).toBe(28)
    expect(await holding(member)).toBe(balance + 28)
    expect(await progressionOf(member)).toMatchObject({
      current_level: { current_xp: 28 },
      xp_sources: { invoices: 28 },
    })
    expect((await lifetime()).total_xp_earned).toBe(78_025 + 28)
  })

  test('can be reached again, a tenth more each time; the same request sent again is answered as the first', async () => {
    const member = await aMember(tribu)
    const rise = (key: string) => tribu.as(member).riseByPrestige({ headers: { 'Idempotency-Key': key } })
    await grant(member, 78_000)
    const first = await rise('one')
    await grant(member, 78_000)
    expect(await rise('one')).toEqual(first)
    const second = await rise('two')
    expect(second.data).toMatchObject({ new_prestige_level: 2, permanent_bonus: 0.2 })
    expect(second.data.prestige_rewards.permanent_multiplier).toBe(1.2)
    expect(await rise('one')).toEqual(first)
  })
})
