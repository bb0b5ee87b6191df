import { beforeAll, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, type TestUser } from '../../accounts/builders.ts'
import { aMission, anEvent } from '../../gamification/engine/game/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'
import { addGameRule, addGameType } from '../builders.ts'

// A Monday afternoon in Panama: no event of the default game is on. Level 2 begins with 150 XP and pays 100 Lümis.
const tribu = testTribu({ now: '2026-03-02T20:00:00Z' })
let key: Awaited<ReturnType<typeof anApiKey>>
beforeAll(async () => {
  key = await anApiKey(tribu, ['actions:write'])
  await addGameType(tribu, 'dig', { cooldown_seconds: 600 })
  await addGameType(tribu, 'lift', { base_xp: 150, category: 'social' })
  await addGameType(tribu, 'haul', { base_xp: 100, cooldown_seconds: 3600, category: 'social' })
  const conditions = [{ field: 'deep', is: [true] }]
  const mission = { type: 'weekly', actions: ['dig'], target: 1, duration_days: 7 } as const
  await addGameRule(
    tribu,
    'missions',
    aMission(0, { ...mission, code: 'dig_deep', conditions, actions: ['dig'], reward_lumis: 10, reward_xp: 150 }),
  )
  const other = { type: 'weekly', actions: ['lift'], target: 2, duration_days: 7, min_level: 2 } as const
  await addGameRule(tribu, 'missions', aMission(0, { ...other, code: 'for_two', actions: ['lift'] }))
  const schedule = { kind: 'window', starts_at: '2026-03-02T20:00:00Z', ends_at: '2026-03-02T20:30:00Z' } as const
  await addGameRule(
    tribu,
    'events',
    anEvent(0, { code: 'double', schedule, target_actions: ['haul'], multiplier: 2, daily_cap: null }),
  )
})

const report = async (who: TestUser, action: string, metadata = {}) =>
  (await tribu.as(who).recordAction({ body: { action, metadata } })).data
const late = (who: TestUser, action: string, minutes: number, metadata = {}) => {
  const occurred_at = new Date(tribu.clock.now().getTime() - minutes * 60_000).toISOString()
  return tribu.as(key).recordAction({ body: { action, user_id: who.id, occurred_at, metadata } })
}
const mine = async (who: TestUser) => {
  const { data } = await tribu.as(who).listMissions()
  return [...data.active_missions, ...data.completed_missions]
}
const figures = async (who: TestUser) => {
  const [{ data: dashboard }, { data: stats }, { data: progression }, { data: log }] = await Promise.all([
    tribu.as(who).showGameDashboard(),
    tribu.as(who).showGameStats(),
    tribu.as(who).showProgression(),
    tribu.as(who).listMyActions({ query: { limit: 100 } }),
  ])
  return {
    lumis: dashboard.user.total_lumis,
    level: dashboard.user.current_level,
    xp: dashboard.user.current_xp,
    lifetime: stats.lifetime_stats.total_xp_earned,
    bySource: Object.values(progression.xp_sources).reduce((sum, xp) => sum + xp, 0),
    lumisOfLog: log.items.reduce((sum, { lumis_earned }) => sum + lumis_earned, 0),
    xpOfLog: log.items.reduce((sum, { xp_earned }) => sum + xp_earned, 0),
  }
}

test('a late action that takes the ground from a claim takes nothing back, and no level is paid twice', async () => {
  const who = await aMember(tribu)
  await tribu.as(who).acceptMission({ body: { mission_code: 'dig_deep' } })
  await tribu.advance(900)
  await report(who, 'dig', { deep: true })
  const mission_id = (await mine(who)).find(({ mission_code }) => mission_code === 'dig_deep')?.mission_id ?? 0
  const { data: claimed } = await tribu.as(who).claimMission({ body: { mission_id } })
  expect(claimed).toMatchObject({ lumis_earned: 10, xp_earned: 150, new_lumis_balance: 110 })
  const before = await figures(who)
  expect(before).toMatchObject({ lumis: 110, xp: 150, level: 2 })

  // Within its cooldown the one that did the mission earns nothing by now.
  await tribu.advance(60)
  await late(who, 'dig', 6, { deep: false })
  expect(await figures(who)).toEqual(before)
  await expect(tribu.as(who).claimMission({ body: { mission_id } })).rejects.toMatchObject({ status: 409 })
  await report(who, 'lift')
  expect(await figures(who)).toEqual({
    ...{ lumis: 110, level: 2, lumisOfLog: 110 },
    ...{ xp: 300, lifetime: 300, bySource: 300, xpOfLog: 300 },
  })
})

test('what was accepted and joined stays so when a late action takes the level that it needed', async () => {
  const who = await aMember(tribu)
  tribu.clock.set(new Date('2026-03-02T20:10:00Z'))
  expect(await report(who, 'haul')).toMatchObject({ xp_earned: 200, level: { to: 2 } })
  await tribu.as(who).acceptMission({ body: { mission_code: 'for_two' } })
  // Before the event, and half an hour before the one that earned double: that one is within the cooldown now.
  tribu.clock.set(new Date('2026-03-02T20:12:00Z'))
  await late(who, 'haul', 30)
  expect(await figures(who)).toMatchObject({ level: 1, xp: 100, lumis: 0, lumisOfLog: 0, xpOfLog: 100, bySource: 100 })
  expect(await mine(who)).toContainEqual(expect.objectContaining({ mission_code: 'for_two', current_progress: 0 }))
  await report(who, 'lift')
  await report(who, 'lift')
  expect(await mine(who)).toContainEqual(expect.objectContaining({ mission_code: 'for_two', can_claim: true }))
})
