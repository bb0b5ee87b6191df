import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { twoProcesses } from '../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../accounts/builders.ts'
import { anApiKey } from '../integrations/builders.ts'

const { one, other } = twoProcesses({ now: '2026-03-10T15:00:00Z', visits: true })

const both = async (instant: string) => Promise.all([one.moveTo(instant), other.moveTo(instant)])
/** What is in the log, without a request that would count itself. */
async function visitsOf({ id }: TestUser): Promise<readonly string[]> {
  const { rows } = await sql<{ day: string }>`
    select local_day::text as day from actions join action_types on action_types.id = action_type_id
    where member_id = ${id} and name = 'daily_login' order by actions.id`.execute(one.app.reading().db)
  return rows.map(({ day }) => day)
}

test('the first request of a local day counts as a login, and its own answer shows it', async () => {
  const member = await aMember(one)
  const { data } = await one.as(member).showGameDashboard()
  expect(data.streaks.daily_login).toMatchObject({ current: 1 })
  expect(data.user.total_lumis).toBeGreaterThan(0)
  await one.as(member).showGameStats()
  expect(await visitsOf(member)).toEqual(['2026-03-10'])
})

test('any request will do, once a day, however many come at once to two processes', async () => {
  const member = await aMember(one)
  await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).as(member).showMe()))
  expect(await visitsOf(member)).toEqual(['2026-03-10'])
})

test('days are those of the member, and follow each other into a streak', async () => {
  const member = await aMember(one, { timeZone: 'Asia/Tokyo' })
  await one.as(member).showMe()
  await both('2026-03-11T14:59:00Z')
  await one.as(member).showMe()
  await both('2026-03-11T15:01:00Z')
  const { data } = await other.as(member).showGameDashboard()
  expect(await visitsOf(member)).toEqual(['2026-03-11', '2026-03-12'])
  expect(data.streaks.daily_login).toMatchObject({ current: 2 })
})

test('guests and systems do not come', async () => {
  const guest = await aGuest(one)
  await one.as(guest).listEvents()
  expect(await visitsOf(guest)).toEqual([])
  const member = await aMember(one)
  const system = await anApiKey(one, ['actions:write'])
  await one.as(system).recordAction({ body: { user_id: member.id, action: 'profile_complete' } })
  expect(await visitsOf(member)).toEqual([])
})

test('nothing is recorded while the type or gamification is off, and no request fails for it', async () => {
  const admin = await anAdmin(one)
  const type = one.app.rules.current.typesByName.get('daily_login')
  const params = { id: type?.id ?? 0 }
  await one.as(admin).updateActionType({ params, body: { active: false } })
  const [first, second] = [await aMember(one), await aMember(one)]
  await one.as(first).showMe()
  await one.as(admin).updateActionType({ params, body: { active: true } })
  await one.as(admin).updateSetting({ body: { key: 'enable_gamification', value: 'false' } })
  await one.as(second).showMe()
  expect([await visitsOf(first), await visitsOf(second)]).toEqual([[], []])
  await one.as(admin).updateSetting({ body: { key: 'enable_gamification', value: 'true' } })
  // Who came while it was off is not remembered as one who has come.
  await one.as(first).showMe()
  expect(await visitsOf(first)).toHaveLength(1)
})

test('a visit that cannot be recorded refuses nobody', async () => {
  const member = await aMember(one)
  await one.as(member).showMe()
  await sql`update member_states set presence = 'merged', version = version + 1 where member_id = ${member.id}`.execute(
    one.app.reading().db,
  )
  await both('2026-03-14T15:00:00Z')
  expect(await one.as(member).showMe()).toMatchObject({ id: member.id })
  expect(await visitsOf(member)).toHaveLength(1)
})
