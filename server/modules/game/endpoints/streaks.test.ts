import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import type { StreakRule } from '../../gamification/index.ts'
import { lumisOf } from '../../wallet/index.ts'
import { addGameRule, changeGameRule } from '../builders.ts'

// A Monday, 15:00 in Panama: no event is on.
const monday = '2026-03-02T20:00:00Z'
const tribu = testTribu({ now: monday })
const path = '/api/v4/gamification/streaks'
const day = 86_400

const streaksOf = async (who: TestUser) => (await tribu.as(who).listStreaks()).data
const streakOf = async (who: TestUser, code = 'daily_login') =>
  (await streaksOf(who)).streaks.find(({ streak_type }) => streak_type === code)
const rewardsOf = async (who: TestUser, code = 'daily_login') =>
  (await tribu.as(who).listStreakRewards()).data.available_rewards.filter(({ streak_type }) => streak_type === code)
const login = (who: TestUser) => act(tribu, who, 'daily_login')
const freeze = (who: TestUser, streak_type = 'daily_login') => tribu.as(who).freezeStreak({ body: { streak_type } })
const claim = (who: TestUser, milestone_day: number, streak_type = 'daily_login') =>
  tribu.as(who).claimStreakReward({ body: { streak_type, milestone_day } })
const balanceOf = async ({ id }: TestUser) => (await lumisOf(tribu.app.reading(), [id])).get(id)?.balance
const give = (who: TestUser, freeze_tokens: number) =>
  act(tribu, who, 'granted', { metadata: { lumis: 0, xp: 0, freeze_tokens, reason: 'test' } })

/** Logs in on so many days in a row; answers what that earned. */
async function loginsOn(who: TestUser, days: number): Promise<number> {
  let earned = 0
  for (let count = 0; count < days; count += 1) {
    if (count > 0) await tribu.advance(day)
    earned += (await login(who)).action.lumis
  }
  return earned
}

/** An instant that ends the local day so many days from now, in Panama. */
const endOfLocalDay = (ahead: number) => {
  const today = new Date(tribu.clock.now().getTime() - 5 * 3_600_000).toISOString().slice(0, 10)
  return new Date(Date.parse(`${today}T00:00:00Z`) + (ahead + 1) * day * 1000 + 5 * 3_600_000 - 1000).toISOString()
}

const nextMonday = () => {
  const weeks = Math.ceil((tribu.clock.now().getTime() - Date.parse(monday)) / (7 * day * 1000))
  return new Date(Date.parse(monday) + (weeks + 1) * 7 * day * 1000).toISOString()
}

const weekly: StreakRule = {
  code: 'weekly_visit',
  name: { es: 'Visita semanal', en: 'Weekly visit' },
  actions: ['daily_login'],
  period: 'week',
  multipliers: [],
  milestones: [{ at: 1, lumis: 7, unlock: { es: 'Semana', en: 'Week' } }],
  active: true,
}

describe('the streaks', () => {
  test('are all there are, also before they are begun', async () => {
    const { streaks, ...protection } = await streaksOf(await aMember(tribu))
    expect(streaks.map(({ streak_type }) => streak_type)).toEqual(['daily_login', 'invoice_upload', 'survey_complete'])
    expect(streaks[0]).toMatchObject({
      streak_name: 'Inicio de sesión diario',
      period: 'day',
      current_count: 0,
      max_count: 0,
      last_activity_date: null,
      streak_start_date: null,
      total_lumis_earned: 0,
      next_milestone: { at_day: 7, reward_lumis: 50, special_bonus: null },
      frozen_until: null,
    })
    expect(streaks[0]?.calendar).toHaveLength(42)
    expect(new Set(streaks[0]?.calendar.map(({ mark }) => mark))).toEqual(new Set(['none']))
    expect(protection).toEqual({
      freeze_tokens: 1,
      freeze_tokens_per_week: 1,
      auto_freeze: true,
      streak_multipliers: { daily_login: 1, invoice_upload: 1, survey_complete: 1 },
    })
  })

  test('of the document: 7 days, ×1.2, 100 Lümis and a badge at 14', async () => {
    const member = await aMember(tribu)
    const first = tribu.clock.now().toISOString().slice(0, 10)
    const earned = await loginsOn(member, 7)
    const today = tribu.clock.now().toISOString().slice(0, 10)
    const { streaks, streak_multipliers } = await streaksOf(member)
    expect(streaks[0]).toMatchObject({
      current_count: 7,
      max_count: 7,
      last_activity_date: today,
      streak_start_date: first,
      next_milestone: { at_day: 14, reward_lumis: 100, special_bonus: 'Streak Badge' },
    })
    expect(streak_multipliers).toMatchObject({ daily_login: 1.2, invoice_upload: 1 })
    expect(streaks[0]?.calendar.slice(-8).map(({ mark }) => mark)).toEqual(['none', ...Array(7).fill('kept')])
    expect(streaks[0]?.calendar.at(-1)?.date).toBe(today)
    // ×1.1 from Wednesday on, ×1.2 on Sunday, and ×1.5 at the weekend: 10 + 10 + 3 × 11 + 17 + 18.
    expect(streaks[0]?.total_lumis_earned).toBe(88)
    expect(earned).toBe(88)
  })

  test('are lost by the days that pass, tokens first, without any action', async () => {
    await tribu.moveTo(nextMonday())
    const member = await aMember(tribu)
    await login(member)
    expect((await streaksOf(member)).freeze_tokens).toBe(1)
    await tribu.advance(2 * day)
    expect(await streaksOf(member)).toMatchObject({ freeze_tokens: 0 })
    expect(await streakOf(member)).toMatchObject({ current_count: 1 })
    await tribu.advance(day)
    const lost = await streakOf(member)
    expect(lost).toMatchObject({ current_count: 0, max_count: 1, streak_start_date: null })
    expect(lost?.calendar.slice(-4).map(({ mark }) => mark)).toEqual(['kept', 'frozen', 'missed', 'none'])
  })
})

describe('freezing by hand', () => {
  test('protects to the end of the next local day, and costs a token', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    await Promise.all([login(member), login(other)])
    const { freeze_tokens: tokens } = await streaksOf(member)
    const until = endOfLocalDay(1)
    expect((await freeze(member)).data).toEqual({
      streak_frozen: true,
      freeze_expires_at: until,
      freeze_tokens_remaining: tokens - 1,
      message: 'Racha congelada por 24 horas',
    })
    expect(await streakOf(member)).toMatchObject({ frozen_until: until })
    expect(await streakOf(other)).toMatchObject({ frozen_until: null })
    await tribu.advance(2 * day)
    expect((await streakOf(member))?.calendar.slice(-3).map(({ mark }) => mark)).toEqual(['kept', 'frozen', 'none'])
    expect(await streakOf(member)).toMatchObject({ current_count: 1, frozen_until: null })
  })

  test('is refused for unknown streaks, for those that do not run, without a token, and twice', async () => {
    const member = await aMember(tribu)
    await expect(freeze(member, 'nope')).rejects.toMatchObject({ status: 404, code: 'STREAK_UNKNOWN' })
    await expect(freeze(member)).rejects.toMatchObject({ status: 409, code: 'STREAK_NOT_RUNNING' })
    await login(member)
    await act(tribu, member, 'survey_complete')
    await give(member, 1)
    await freeze(member)
    await expect(freeze(member)).rejects.toMatchObject({ status: 409, code: 'STREAK_ALREADY_FROZEN' })
    const response = await tribu.fetch(member, `${path}/freeze`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ streak_type: 'daily_login' }),
    })
    expect(await response.json()).toMatchObject({
      success: false,
      error: { message: 'La racha ya está congelada', details: { current_freeze_expires: endOfLocalDay(1) } },
    })
    await freeze(member, 'survey_complete')
    await act(tribu, member, 'invoice_upload', { metadata: { invoice_number: 'z' } })
    await expect(freeze(member, 'invoice_upload')).rejects.toMatchObject({
      status: 409,
      code: 'INSUFFICIENT_FREEZE_TOKENS',
    })
    await expect(freeze(member, '')).rejects.toMatchObject({ status: 422 })
  })

  test('fifty times at once spends one token; the same request sent again is answered as the first', async () => {
    const member = await aMember(tribu)
    await login(member)
    await give(member, 3)
    const { freeze_tokens: tokens } = await streaksOf(member)
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => freeze(member)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await streaksOf(member)).freeze_tokens).toBe(tokens - 1)
    await tribu.advance(2 * day)
    const keyed = () =>
      tribu.as(member).freezeStreak({ body: { streak_type: 'daily_login' }, headers: { 'Idempotency-Key': 'k' } })
    const first = await keyed()
    expect(await keyed()).toEqual(first)
    expect((await streaksOf(member)).freeze_tokens).toBe(first.data.freeze_tokens_remaining)
  })

  test('of a weekly streak lasts to the end of a week, and says so in the caller’s language', async () => {
    await addGameRule(tribu, 'streaks', { ...weekly, code: 'weekly_frozen' })
    await tribu.moveTo(nextMonday())
    const member = await aMember(tribu)
    await login(member)
    const response = await tribu.fetch(member, `${path}/freeze`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
      body: JSON.stringify({ streak_type: 'weekly_frozen' }),
    })
    // This week is done: the next one is protected, to its Sunday.
    const until = endOfLocalDay(13)
    const sunday = new Date(Date.parse(until) - day * 1000).toISOString().slice(0, 10)
    expect(await response.json()).toMatchObject({
      data: { freeze_expires_at: until, message: `Streak frozen to the end of ${sunday}` },
    })
  })
})

describe('spending tokens at midnight', () => {
  test('is allowed unless the member forbids it', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    await Promise.all([login(member), login(other)])
    const set = (auto_freeze: boolean) => tribu.as(member).setAutoFreeze({ body: { auto_freeze } })
    expect(await set(false)).toEqual({ success: true, data: { auto_freeze: false } })
    expect((await streaksOf(member)).auto_freeze).toBe(false)
    expect((await streaksOf(other)).auto_freeze).toBe(true)
    await tribu.advance(2 * day)
    expect(await streakOf(member)).toMatchObject({ current_count: 0 })
    expect(await streakOf(other)).toMatchObject({ current_count: 1 })
    expect((await set(true)).data).toEqual({ auto_freeze: true })
    expect((await streaksOf(member)).auto_freeze).toBe(true)
  })
})

describe('rewards', () => {
  test('can be claimed once they were reached, also when the streak is lost since, and pay once', async () => {
    const member = await aMember(tribu)
    await tribu.as(member).setAutoFreeze({ body: { auto_freeze: false } })
    const earned = await loginsOn(member, 8)
    await tribu.advance(3 * day)
    const reward = { streak_type: 'daily_login', milestone_day: 7, reward_lumis: 50, special_bonus: null }
    expect(await rewardsOf(member)).toMatchObject([
      { ...reward, is_claimed: false, can_claim: true, current_progress: 7 },
      { milestone_day: 14, special_bonus: 'Streak Badge', is_claimed: false, can_claim: false, current_progress: 0 },
      { milestone_day: 30 },
      { milestone_day: 60 },
      { milestone_day: 90 },
      { milestone_day: 365 },
    ])
    const before = (await balanceOf(member)) ?? 0
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => claim(member, 7)))
    const paid = outcomes.filter(({ status }) => status === 'fulfilled')
    expect(paid.map((outcome) => outcome.status === 'fulfilled' && outcome.value.data)).toEqual([
      {
        reward_claimed: true,
        streak_type: 'daily_login',
        milestone_day: 7,
        lumis_earned: 50,
        new_lumis_balance: before + 50,
        special_bonus: null,
      },
    ])
    expect(await balanceOf(member)).toBe(before + 50)
    expect((await rewardsOf(member))[0]).toEqual({ ...reward, is_claimed: true, can_claim: false, current_progress: 7 })
    expect(await streakOf(member)).toMatchObject({ total_lumis_earned: earned + 50 })
  })

  test('are refused when unknown, not reached, or claimed before', async () => {
    const member = await aMember(tribu)
    await login(member)
    await expect(claim(member, 7, 'nope')).rejects.toMatchObject({ status: 404, code: 'STREAK_UNKNOWN' })
    await expect(claim(member, 8)).rejects.toMatchObject({ status: 404, code: 'STREAK_REWARD_UNKNOWN' })
    await expect(claim(member, 7)).rejects.toMatchObject({ status: 409, code: 'STREAK_REWARD_NOT_REACHED' })
    await expect(claim(member, 0)).rejects.toMatchObject({ status: 422 })
  })

  test('that were reached can be claimed after their streak was switched off; the same request is answered as the first', async () => {
    const id = await addGameRule(tribu, 'streaks', weekly)
    const member = await aMember(tribu)
    await login(member)
    await changeGameRule(tribu, id, { ...weekly, active: false })
    expect(await streakOf(member, 'weekly_visit')).toBeUndefined()
    expect(await rewardsOf(await aMember(tribu), 'weekly_visit')).toEqual([])
    expect(await rewardsOf(member, 'weekly_visit')).toMatchObject([{ can_claim: true, special_bonus: 'Semana' }])
    const body = { streak_type: 'weekly_visit', milestone_day: 1 }
    const keyed = () => tribu.as(member).claimStreakReward({ body, headers: { 'Idempotency-Key': 'once' } })
    const first = await keyed()
    expect(first.data).toMatchObject({ lumis_earned: 7, special_bonus: 'Semana' })
    expect(await keyed()).toEqual(first)
    expect(await rewardsOf(member, 'weekly_visit')).toEqual([])
    await expect(claim(member, 1, 'weekly_visit')).rejects.toMatchObject({ code: 'STREAK_REWARD_ALREADY_CLAIMED' })
  })
})

test.each([
  ['GET', ''],
  ['POST', '/freeze'],
  ['GET', '/rewards'],
  ['POST', '/rewards/claim'],
  ['PATCH', '/settings'],
])('%s streaks%s is for members alone', async (method, rest) => {
  expect((await tribu.fetch(nobody, path + rest, { method })).status).toBe(401)
  expect((await tribu.fetch(await aGuest(tribu), path + rest, { method })).status).toBe(403)
})
