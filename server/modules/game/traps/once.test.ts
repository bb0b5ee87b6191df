import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfTemplate, serve, type TestTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'

// A Monday, three in the afternoon in Panama: no event is on.
const monday = '2026-03-02T20:00:00Z'
const day = 86_400

let database: Awaited<ReturnType<typeof copyOfTemplate>>
let tribu: TestTribu
beforeAll(async () => {
  database = await copyOfTemplate()
  tribu = await serve(database.address, { now: monday })
})
afterAll(async () => {
  await tribu.stop()
  await database.drop()
})

const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })
const survey = (who: TestUser, key: string, metadata = {}) =>
  tribu.as(who).recordAction({ body: { action: 'survey_complete', metadata }, ...keyed(key) })
const standing = async (who: TestUser) => {
  const { data } = await tribu.as(who).showGameDashboard()
  return { lumis: data.user.total_lumis, xp: data.user.current_xp }
}
/** Another day without what happens by the clock: prizes of boards would be counted, too. */
const wait = (seconds: number) => tribu.clock.set(new Date(tribu.clock.now().getTime() + seconds * 1000))

test('a retry after minutes, days and a restart is the same event', async () => {
  const member = await aMember(tribu)
  const first = (await survey(member, 'phone-1')).data
  expect(first.lumis_earned).toBe(50)
  for (const seconds of [2, 600, 3 * day]) {
    wait(seconds)
    const again = (await survey(member, 'phone-1')).data
    expect(again).toMatchObject({ action_id: first.action_id, lumis_earned: 50, occurred_at: first.occurred_at })
  }
  const now = tribu.clock.now().toISOString()
  await tribu.stop()
  tribu = await serve(database.address, { now })
  expect((await survey(member, 'phone-1')).data.action_id).toBe(first.action_id)
  // The days that passed meanwhile may have brought prizes, but no further action.
  expect(await standing(member)).toMatchObject({ xp: 50 })
  expect((await tribu.as(member).listMyActions()).data).toMatchObject({ total: 1, items: [{ lumis_earned: 50 }] })
})

test('fifty retries at once are one event, and all are told the same', async () => {
  const member = await aMember(tribu)
  const answers = await Promise.all(Array.from({ length: 50 }, () => survey(member, 'storm')))
  expect(new Set(answers.map(({ data }) => data.action_id)).size).toBe(1)
  expect(new Set(answers.map(({ data }) => data.new_lumis_balance))).toEqual(new Set([50]))
  expect(await standing(member)).toMatchObject({ lumis: 50, xp: 50 })
})

test('a key with other content is refused, and is nothing to another member', async () => {
  const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
  await survey(member, 'same')
  await expect(survey(member, 'same', { answers: 3 })).rejects.toMatchObject({ status: 409 })
  expect((await survey(other, 'same', { answers: 3 })).data.lumis_earned).toBe(50)
  expect(await standing(member)).toMatchObject({ lumis: 50 })
})

test('the same invoice pays once for ever, whoever reports it and however', async () => {
  const member = await aMember(tribu)
  const key = await anApiKey(tribu, ['actions:write'])
  const metadata = { invoice_number: 'F-1' }
  const body = { action: 'invoice_upload', metadata }
  const first = (await tribu.as(member).recordAction({ body })).data
  expect(first.lumis_earned).toBe(25)
  wait(40 * day)
  const again = (await tribu.as(member).recordAction({ body: { ...body, channel: 'whatsapp' } })).data
  expect(again).toMatchObject({ duplicate_of: first.action_id, lumis_earned: 0, xp_earned: 0 })
  const bySystem = await tribu.as(key).recordAction({ body: { ...body, user_id: member.id } })
  expect(bySystem.data).toMatchObject({ duplicate_of: first.action_id, lumis_earned: 0 })
  const actions = Array.from({ length: 20 }, () => ({ ...body, user_id: member.id }))
  const { data } = await tribu.as(key).recordActions({ body: { actions } })
  expect(data.results.map(({ status }) => status)).toEqual(actions.map(() => 'duplicate'))
  expect(await standing(member)).toMatchObject({ lumis: 25, xp: 25 })
})

test('a reward is paid once, however often and under however many keys it is asked for', async () => {
  const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
  await tribu.as(admin).grant({ params: { user_id: member.id }, body: { xp: 78_000, reason: 'a whole ladder' } })
  const { lumis } = await standing(member)
  const rises = await Promise.allSettled(
    Array.from({ length: 40 }, (_, n) => tribu.as(member).riseByPrestige(n % 2 ? keyed(`rise-${n}`) : {})),
  )
  expect(rises.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await standing(member)).toMatchObject({ lumis: lumis + 1000, xp: 0 })

  const { data } = await tribu.as(member).listAchievements({ query: { status: 'unclaimed' } })
  expect(data.unlocked_achievements.length).toBeGreaterThan(1)
  const claims = data.unlocked_achievements.flatMap(({ achievement_id }) =>
    Array.from({ length: 10 }, () => tribu.as(member).claimAchievement({ body: { achievement_id } })),
  )
  const paid = (await Promise.allSettled(claims)).filter(({ status }) => status === 'fulfilled')
  expect(paid).toHaveLength(data.unlocked_achievements.length)
  // Each claim pays its reward, and the levels that its XP reaches on the new climb.
  const owed = data.unlocked_achievements.reduce((sum, { reward_lumis }) => sum + reward_lumis, 0)
  const { data: now } = await tribu.as(member).showProgression()
  const levels = Array.from({ length: now.current_level.level_number - 1 }, (_, n) => 50 * (n + 2))
  expect((await standing(member)).lumis).toBe(lumis + 1000 + owed + levels.reduce((sum, each) => sum + each, 0))
})

test('a clock that is set back eats no freeze and breaks no streak', async () => {
  const member = await aMember(tribu)
  const login = () => tribu.as(member).recordAction({ body: { action: 'daily_login' } })
  const streaks = async () => (await tribu.as(member).listStreaks()).data
  tribu.clock.set(new Date('2026-06-02T16:00:00Z'))
  await login()
  tribu.clock.set(new Date('2026-06-03T05:30:00Z'))
  await login()
  const { freeze_tokens } = await streaks()
  const kept = { freeze_tokens, streaks: [{ current_count: 2, last_activity_date: '2026-06-03' }, {}, {}] }
  expect(await streaks()).toMatchObject(kept)
  tribu.clock.set(new Date('2026-06-02T23:00:00Z'))
  expect(await streaks()).toMatchObject(kept)
  await login()
  expect(await streaks()).toMatchObject(kept)
  tribu.clock.set(new Date('2026-06-04T16:00:00Z'))
  expect((await login()).data.streaks).toMatchObject([{ count: 3, kept: 'continued', frozen_days: [] }])
  expect((await streaks()).freeze_tokens).toBe(freeze_tokens)
})
