import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { addGameRule } from '../builders.ts'

// A Tuesday, 12:00 in Panama: the lunch hour doubles invoices.
const noon = '2026-03-10T17:00:00Z'
const tribu = testTribu({ now: noon })
const path = '/api/v4/gamification/dashboard'

const dashboardOf = async (who: TestUser) => (await tribu.as(who).showGameDashboard()).data
const grant = (who: TestUser, xp: number) =>
  act(tribu, who, 'granted', { metadata: { lumis: 0, xp, freeze_tokens: 0, reason: 'test' } })
const inEnglish = async (who: TestUser) => {
  const response = await tribu.fetch(who, path, { headers: { 'Accept-Language': 'en' } })
  return ((await response.json()) as { data: Awaited<ReturnType<typeof dashboardOf>> }).data
}

describe('the dashboard', () => {
  test('of somebody who never did anything has everything in it, at its beginning', async () => {
    const member = await aMember(tribu)
    const dashboard = await dashboardOf(member)
    const streak = { current: 0, max: 0, last_activity: null, next_reward_at: 7 }
    expect(dashboard).toMatchObject({
      user: {
        user_id: member.id,
        current_level: 1,
        level_name: 'Bronze Starter',
        current_xp: 0,
        xp_to_next_level: 150,
        total_lumis: 0,
      },
      streaks: { daily_login: streak, invoice_upload: streak, survey_complete: streak },
      recent_achievements: [],
      leaderboard_position: {
        weekly_invoices: null,
        monthly_surveys: null,
        daily_activity: null,
        streak_leaders: null,
      },
      next_opportunities: {
        next_happy_hour: '2026-03-10T23:00:00.000Z',
        happy_hour_ends_at: '2026-03-10T19:00:00.000Z',
        missions_expire_soon: 3,
        streak_freeze_available: false,
      },
    })
    expect(dashboard.active_missions).toHaveLength(3)
    expect(dashboard.active_missions.map(({ due_date }) => due_date)).toEqual(Array(3).fill('2026-03-11T04:59:59.000Z'))
  })

  test('shows what an action changed, at once', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    await act(tribu, other, 'invoice_upload', { metadata: { invoice_number: 'x' } })
    const before = await dashboardOf(member)
    await act(tribu, member, 'invoice_upload', { metadata: { invoice_number: 'a' } })
    const after = await dashboardOf(member)
    // 25 for an invoice, twice within the lunch hour.
    expect(after.user).toMatchObject({ current_xp: 50, xp_to_next_level: 100, total_lumis: 50 })
    expect(after.streaks.invoice_upload).toEqual({
      current: 1,
      max: 1,
      last_activity: '2026-03-10',
      next_reward_at: 7,
    })
    expect(after.recent_achievements).toEqual([
      {
        achievement_id: expect.any(Number),
        achievement_name: 'Primera factura',
        unlocked_at: expect.stringMatching(/^2026-03-10T/),
        reward_lumis: 10,
        is_claimed: false,
      },
    ])
    expect(after.leaderboard_position).toEqual({
      weekly_invoices: 2,
      monthly_surveys: null,
      daily_activity: 2,
      streak_leaders: 2,
    })
    expect(after.next_opportunities.streak_freeze_available).toBe(true)
    const progressed = after.active_missions.filter(({ current_progress }) => current_progress > 0)
    const counting = before.active_missions.filter(({ mission_name }) => mission_name === 'Subir 3 facturas hoy')
    expect(progressed).toMatchObject(counting.map(({ mission_id }) => ({ mission_id, current_progress: 1 })))
  })

  test('lists events that are on with their end, and says which must be joined', async () => {
    const member = await aMember(tribu)
    const lunch = {
      event_id: expect.any(Number),
      event_name: 'Hora del Almuerzo',
      multiplier: 2,
      ends_at: '2026-03-10T19:00:00.000Z',
      applicable_actions: ['invoice_upload'],
      joined: true,
    }
    expect((await dashboardOf(member)).active_events).toEqual([lunch])
    expect((await inEnglish(member)).active_events).toEqual([{ ...lunch, event_name: 'Lunch Hour' }])
  })

  test('shows the latest five achievements, newest first, and which of them were claimed', async () => {
    const member = await aMember(tribu)
    const action = (type: string, metadata = {}) => act(tribu, member, type, { metadata })
    await action('invoice_upload', { invoice_number: 'a', amount: 2000 })
    const first = (await dashboardOf(member)).recent_achievements
    await tribu.advance(60)
    await grant(member, 1000)
    const [newest, ...others] = (await dashboardOf(member)).recent_achievements
    expect(newest).toMatchObject({ achievement_name: 'Nivel 5', is_claimed: false })
    expect(others).toEqual(first.slice(0, 4))
    await action('achievement_claimed', { achievement_id: newest?.achievement_id })
    expect((await dashboardOf(member)).recent_achievements[0]).toEqual({ ...newest, is_claimed: true })
  })
})

describe('missions', () => {
  test('that were accepted stand beside those of today; done ones are gone, and those due tomorrow are counted', async () => {
    const member = await aMember(tribu)
    // With level 20 all daily missions are assigned, from the next day on.
    await grant(member, 78_000)
    await act(tribu, member, 'mission_accepted', { metadata: { mission_code: 'weekly_invoices_15' } })
    await tribu.advance(86_400)
    const daily = (await dashboardOf(member)).active_missions
    const names = daily.map(({ mission_name }) => mission_name)
    expect(names.filter((name) => name.startsWith('Sube 15'))).toEqual(['Sube 15 facturas en una semana'])
    expect(names).toHaveLength(7)
    await act(tribu, member, 'daily_login')
    const left = await dashboardOf(member)
    expect(left.active_missions.map(({ mission_name }) => mission_name)).toEqual(
      names.filter((name) => name !== 'Entra hoy'),
    )
    expect(left.next_opportunities.missions_expire_soon).toBe(5)
    expect(left.active_missions.at(-1)).toMatchObject({
      current_progress: 0,
      target_count: 15,
      reward_lumis: 150,
      due_date: '2026-03-18T04:59:59.000Z',
    })
  })
})

describe('time that passes', () => {
  test('is seen without an action: a freeze is spent, then the streak is lost, and places are those of the new period', async () => {
    const member = await aMember(tribu)
    await act(tribu, member, 'survey_complete')
    await act(tribu, member, 'daily_login')
    const login = async () => (await dashboardOf(member)).streaks.daily_login
    const started = await login()
    expect(started).toMatchObject({ current: 1 })
    await tribu.advance(2 * 86_400)
    // One token a week at this level: it saves one of the two streaks.
    const saved = await dashboardOf(member)
    expect(saved.streaks.daily_login?.current).toBe(1)
    expect(saved.streaks.survey_complete?.current).toBe(0)
    expect(saved.leaderboard_position.daily_activity).toBeNull()
    expect(saved.leaderboard_position.monthly_surveys).not.toBeNull()
    expect(saved.next_opportunities.streak_freeze_available).toBe(false)
    await tribu.advance(86_400)
    expect(await login()).toEqual({ ...started, current: 0, max: 1 })
  })
})

describe('the dashboard is for', () => {
  test('members alone', async () => {
    expect((await tribu.fetch(nobody, path)).status).toBe(401)
    expect((await tribu.fetch(await aGuest(tribu), path)).status).toBe(403)
  })
})

describe('rules that an administrator adds', () => {
  test('are on the dashboard: a weekly streak with its last day, a board, and a happy hour that comes sooner', async () => {
    const member = await aMember(tribu)
    const texts = (text: string) => ({ es: text, en: text })
    await addGameRule(tribu, 'streaks', {
      code: 'weekly_invoices_kept',
      name: texts('weekly'),
      actions: ['invoice_upload'],
      period: 'week',
      multipliers: [],
      milestones: [{ at: 4, lumis: 40, unlock: null }],
      active: true,
    })
    await addGameRule(tribu, 'boards', {
      code: 'lumis_of_the_day',
      name: texts('lumis'),
      metric: 'lumis',
      actions: [],
      streak: null,
      period: 'day',
      close_after_minutes: 60,
      prizes: [],
      active: true,
    })
    await act(tribu, member, 'invoice_upload', { metadata: { invoice_number: 'w' } })
    const today = (await dashboardOf(member)).streaks.invoice_upload?.last_activity
    const dashboard = await dashboardOf(member)
    expect(dashboard.streaks.weekly_invoices_kept).toEqual({
      current: 1,
      max: 1,
      last_activity: today,
      next_reward_at: 4,
    })
    expect(dashboard.leaderboard_position.lumis_of_the_day).toBe(1)
  })
})
