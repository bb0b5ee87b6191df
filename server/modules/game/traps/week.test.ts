import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { anEvent } from '../../gamification/engine/game/builders.ts'
import { addGameRule } from '../builders.ts'

// Visits count, as for real. The week begins on Monday, 2 March 2026, before nine in Panama, which is five hours behind.
const tribu = testTribu({ now: '2026-03-02T13:00:00Z', visits: true })

/** What the member should have, worked out beside the engine. */
const expected = { lumis: 0, xp: 0 }
const levelReward = (number: number) => 50 * number
const invoices = { count: 0 }

const dashboard = async (who: TestUser) => (await tribu.as(who).showGameDashboard()).data
const invoice = async (who: TestUser, metadata = {}) => {
  invoices.count += 1
  const body = { action: 'invoice_upload', metadata: { invoice_number: `W-${invoices.count}`, ...metadata } }
  return (await tribu.as(who).recordAction({ body })).data
}
const survey = async (who: TestUser) => (await tribu.as(who).recordAction({ body: { action: 'survey_complete' } })).data
const missionsOf = async (who: TestUser) => {
  const { data } = await tribu.as(who).listMissions()
  return [...data.active_missions, ...data.completed_missions]
}
const missionNamed = async (who: TestUser, code: string) =>
  (await missionsOf(who)).find(({ mission_code }) => mission_code === code)

async function expectFigures(who: TestUser, level: number, streak: number, tokens: number) {
  const data = await dashboard(who)
  expect(data.user).toMatchObject({
    ...{ total_lumis: expected.lumis, current_xp: expected.xp },
    current_level: level,
  })
  expect(data.streaks.daily_login?.current).toBe(streak)
  expect((await tribu.as(who).listStreaks()).data.freeze_tokens).toBe(tokens)
  const { xp_sources } = (await tribu.as(who).showProgression()).data
  expect(Object.values(xp_sources).reduce((sum, xp) => sum + xp, 0)).toBe(expected.xp)
}

const earns = (lumis: number, xp: number) => {
  expected.lumis += lumis
  expected.xp += xp
  return { lumis_earned: lumis, xp_earned: xp, new_lumis_balance: expected.lumis }
}

/** Whoever is alone on a day is its first on the board of the day, which closes at one in the night. */
const firstOfTheDay = () => earns(1000, 0)

test('a week and a day of a member, through the front door, to the last Lümi', { timeout: 120_000 }, async () => {
  const schedule = { kind: 'window', starts_at: '2026-03-05T13:00:00Z', ends_at: '2026-03-05T17:00:00Z' } as const
  const event = anEvent(0, { code: 'thursday_race', schedule, target_actions: ['survey_complete'], multiplier: 2 })
  const race = await addGameRule(tribu, 'events', {
    ...event,
    ...{ bonus_lumis: 7, requires_join: true, daily_cap: null, prizes: [{ from: 1, to: 1, lumis: 300, unlock: null }] },
  })
  const admin = await anAdmin(tribu)
  const who = await aMember(tribu)
  const rival = await aMember(tribu)

  // Monday: coming is 10 Lümis and 5 XP. One weekly mission is accepted; an invoice is 25 and 25.
  earns(10, 5)
  await expectFigures(who, 1, 1, 1)
  const { data: accepted } = await tribu.as(who).acceptMission({ body: { mission_code: 'weekly_supermarkets_3' } })
  expect(accepted.due_date).toBe('2026-03-10T04:59:59.000Z')
  expect(await invoice(who, { category: 'supermarket' })).toMatchObject(earns(25, 25))
  await expectFigures(who, 1, 1, 1)

  // Tuesday: the streak of logins is frozen by hand; nothing needs it yet.
  await tribu.moveTo('2026-03-03T13:00:00Z')
  firstOfTheDay()
  earns(10, 5)
  expect(await invoice(who, { category: 'supermarket' })).toMatchObject(earns(25, 25))
  const { data: frozen } = await tribu.as(who).freezeStreak({ body: { streak_type: 'daily_login' } })
  expect(frozen).toMatchObject({ freeze_tokens_remaining: 0, freeze_expires_at: '2026-03-05T04:59:59.000Z' })
  await expectFigures(who, 1, 2, 0)

  // Wednesday is missed: protected by hand. Invoices were a streak as well, which no token is left for.
  // Thursday: third login, ×1.1: 11 Lümis, 5.5 XP. The event is joined; a survey is 50 × 2 + 7, its XP 50 × 2.
  await tribu.moveTo('2026-03-05T13:30:00Z')
  firstOfTheDay()
  earns(11, 6)
  await expectFigures(who, 1, 3, 0)
  const { data: joined } = await tribu.as(who).joinTemporaryEvent({ body: { event_id: race } })
  expect(joined).toMatchObject({ joined_event: true, message: '¡Te has unido al evento! Ya ha empezado.' })
  const xpBefore = expected.xp
  // With 100 more level 2 is reached, at 150, which pays 100.
  expect(xpBefore).toBe(66)
  expect(await survey(who)).toMatchObject({
    ...earns(107 + levelReward(2), 100),
    event: { lumis_added: 57, bonus_lumis: 7, multiplier: 2 },
    level: { from: 1, to: 2, reward_lumis: 100 },
  })
  const table = (await tribu.as(who).showEventLeaderboard({ params: { event_id: race } })).data
  expect(table).toMatchObject({ user_rank: 1, user_score: 107, total_participants: 1 })
  await expectFigures(who, 2, 3, 0)

  // Friday: the third invoice in the supermarket completes the mission: 60 Lümis and 30 XP when they are claimed. Level 2 multiplies
  // Lümis by 1.03: a login is 10 × 1.03 × 1.1 = 11.33, an invoice 25 × 1.03 = 25.75.
  await tribu.moveTo('2026-03-06T13:00:00Z')
  firstOfTheDay()
  earns(11, 6)
  // The prize of the race.
  earns(300, 0)
  await expectFigures(who, 2, 4, 0)
  expect(await invoice(who, { category: 'supermarket' })).toMatchObject(earns(26, 25))
  const mission = await missionNamed(who, 'weekly_supermarkets_3')
  expect(mission).toMatchObject({ mission_id: accepted.mission_id, status: 'completed', current_progress: 3 })
  const { data: claimed } = await tribu.as(who).claimMission({ body: { mission_id: accepted.mission_id } })
  earns(60, 30)
  expect(claimed).toMatchObject({ lumis_earned: 60, xp_earned: 30, new_lumis_balance: expected.lumis })

  // Saturday and Sunday are missed without a token: it is Monday's that comes too late. A new week, a new streak.
  await rivalAtTheWeekend(rival)
  await tribu.moveTo('2026-03-09T13:00:00Z')
  earns(10, 5)
  // Level 2 again: 10 × 1.03 = 10.3. Friday was the member's alone; of the week the three invoices are the first place: 1000.
  expected.lumis += 1000
  firstOfTheDay()
  await expectFigures(who, 2, 1, 1)
  const { user_history } = (await tribu.as(who).listLeaderboardHistory()).data
  expect(user_history.find(({ leaderboard_type }) => leaderboard_type === 'weekly_invoices')).toMatchObject({
    ...{ period: '2026-03-02 to 2026-03-08', final_rank: 1, final_score: 3, participants: 2 },
  })

  // An administrator gives what is missing to level 20, whose rewards are those of levels 3 to 20; then the climb begins again.
  const grant = { params: { user_id: who.id }, body: { xp: 78_000 - expected.xp, reason: 'for the test' } }
  const { data: granted } = await tribu.as(admin).grant(grant)
  const rewards = Array.from({ length: 18 }, (_, n) => levelReward(n + 3)).reduce((sum, each) => sum + each, 0)
  earns(rewards, grant.body.xp)
  expect(granted).toMatchObject({ new_lumis_balance: expected.lumis, current_xp: 78_000, level: { from: 2, to: 20 } })
  const { data: risen } = await tribu.as(who).riseByPrestige()
  expect(risen).toMatchObject({ new_prestige_level: 1, starting_level: 1, starting_xp: 0 })
  Object.assign(expected, { lumis: expected.lumis + 1000, xp: 0 })
  await expectFigures(who, 1, 1, 1)
  // Ten per cent more for ever: 25 × 1.1 = 27.5, rounded half up.
  expect(await invoice(who)).toMatchObject(earns(28, 28))

  // Tuesday is missed: Monday's token is spent by itself, on the streak that comes first. 10 × 1.1 is 11, 5 × 1.1 is 5.5.
  await tribu.moveTo('2026-03-11T13:00:00Z')
  firstOfTheDay()
  earns(11, 6)
  await expectFigures(who, 1, 2, 0)
  const { streaks } = (await tribu.as(who).listStreaks()).data
  const lastDays = streaks.find(({ streak_type }) => streak_type === 'daily_login')?.calendar.slice(-10)
  const whole = ['kept', 'kept', 'frozen', 'kept', 'kept', 'missed', 'missed', 'kept', 'frozen', 'kept']
  expect(lastDays?.map(({ mark }) => mark)).toEqual(whole)

  expect(await tribu.as(admin).checkLedger()).toMatchObject({ balanced: true })
  const { lifetime_stats } = (await tribu.as(who).showGameStats()).data
  expect(lifetime_stats).toMatchObject({
    total_lumis_earned: expected.lumis,
    total_xp_earned: 78_000 + 28 + 6,
    days_active: 6,
  })
})

/** Two invoices on Sunday evening in Panama, which is Monday in UTC: the second place of the week that ends. */
async function rivalAtTheWeekend(rival: TestUser) {
  await tribu.moveTo('2026-03-09T02:00:00Z')
  await invoice(rival)
  await invoice(rival)
  const { data } = await tribu.as(rival).showLeaderboard({ query: { type: 'weekly_invoices' } })
  expect(data).toMatchObject({ period_start: '2026-03-02', user_position: { rank: 2, score: 2 } })
}
