import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { aCombo, aMission, anAchievement, anEvent, aStreak } from '../../gamification/engine/game/builders.ts'
import { systemTypes } from '../../gamification/index.ts'
import { addGameRule, addGameType } from '../builders.ts'

// A Tuesday morning in Panama.
const tribu = testTribu({ now: '2026-03-10T15:00:00Z' })

/** A member who has decided everything that there is to decide, and was granted and judged besides. */
async function whoDidEverything(): Promise<{ readonly member: TestUser; readonly admin: TestUser }> {
  await addGameType(tribu, 'summer_swim', { base_lumis: 10, base_xp: 5 })
  const actions = ['summer_swim']
  const milestones = [{ at: 1, lumis: 5, unlock: null }]
  await addGameRule(tribu, 'streaks', aStreak(0, { code: 'swims', actions, milestones }))
  const mission = { type: 'weekly' as const, actions, target: 1, duration_days: 7 }
  await addGameRule(tribu, 'missions', aMission(0, { code: 'swim_once', ...mission }))
  const criteria = [{ counter: 'actions' as const, action: 'summer_swim', at_least: 1 }]
  const achievement_id = await addGameRule(tribu, 'achievements', anAchievement(0, { code: 'swimmer', criteria }))
  const schedule = { kind: 'recurring' as const, weekdays: [], days_of_month: [], from: '00:00', to: '00:00' }
  const event_id = await addGameRule(tribu, 'events', anEvent(0, { code: 'pool', schedule, requires_join: true }))
  const steps = ['summer_swim', 'daily_login'].map((action) => ({ action, description: { es: 'a', en: 'a' } }))
  await addGameRule(tribu, 'combos', aCombo(0, { code: 'dry_off', steps }))

  const [member, admin] = [await aMember(tribu), await anAdmin(tribu)]
  const [client, office] = [tribu.as(member), tribu.as(admin)]
  await client.joinTemporaryEvent({ body: { event_id } })
  await client.startCombo({ body: { combo_code: 'dry_off' } })
  const { mission_id } = (await client.acceptMission({ body: { mission_code: 'swim_once' } })).data
  await client.recordAction({ body: { action: 'summer_swim' } })
  await client.claimMission({ body: { mission_id } })
  await client.claimAchievement({ body: { achievement_id } })
  await client.claimStreakReward({ body: { streak_type: 'swims', milestone_day: 1 } })
  const gift = { xp: 1_000_000, freeze_tokens: 1, reason: 'Verano' }
  await office.grant({ params: { user_id: member.id }, body: gift })
  await client.freezeStreak({ body: { streak_type: 'swims' } })
  await client.setAutoFreeze({ body: { auto_freeze: false } })
  await client.riseByPrestige()
  const { id: _, ...late } = anAchievement(0, { code: 'swam_before', criteria })
  await office.addAchievementRule({ body: late })
  await tribu.settle()
  return { member, admin }
}

test('every item of a history has a name in both languages, whoever reads it', async () => {
  const { member, admin } = await whoDidEverything()
  const params = { user_id: member.id }
  for (const language of ['es', 'en'] as const) {
    const headers = { 'Accept-Language': language }
    const { items } = (await tribu.as(member).listMyActions({ query: { limit: 100 }, headers })).data
    const met = new Set(items.map(({ action }) => action))
    for (const type of Object.values(systemTypes)) expect(met).toContain(type)
    expect(items.filter(({ action, action_name }) => ['', action].includes(action_name))).toEqual([])
    const seen = (await tribu.as(admin).listMemberActions({ params, query: { limit: 100 }, headers })).data
    expect(seen.items).toEqual(items)
    const judged = items.find(({ action }) => action === systemTypes.achievementsJudged)
    expect(judged?.action_name).toBe(language === 'es' ? 'Logros revisados' : 'Achievements reviewed')
    expect(items.find(({ action }) => action === 'summer_swim')?.action_name).toBe('Summer swim')
  }
})
