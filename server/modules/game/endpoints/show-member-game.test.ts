import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { addGameRule, addGameType } from '../builders.ts'

const tribu = testTribu({ now: '2026-03-10T15:00:00Z' })
const text = { es: 'Paseos', en: 'Walks' }

test('an administrator sees the whole game of a member; the member’s own pages say the same', async () => {
  await addGameType(tribu, 'walk_dog', { base_lumis: 7, base_xp: 3, category: 'social' })
  await addGameRule(tribu, 'streaks', {
    ...{ code: 'walks', name: text, actions: ['walk_dog'], period: 'day', active: true },
    ...{ multipliers: [], milestones: [{ at: 7, lumis: 50, unlock: null }] },
  })
  const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
  await act(tribu, member, 'walk_dog')
  await act(tribu, member, 'walk_dog')
  const { data } = await tribu.as(admin).showMemberGame({ params: { user_id: member.id } })
  expect(data).toMatchObject({
    username: member.user.username,
    time_zone: 'America/Panama',
    lifetime: { xp: 6, lumis: 14, prestige_level: 0, best_level: 1, active_days: 1, missions_completed: 0 },
    counters: [{ action: 'walk_dog', total: 2, days: 1, last_day: '2026-03-10' }],
    auto_freeze: true,
  })
  expect(data.dashboard.user).toMatchObject({ user_id: member.id, current_xp: 6, total_lumis: 14 })
  const own = tribu.as(member)
  expect(data.dashboard).toEqual((await own.showGameDashboard()).data)
  expect(data.streaks).toEqual((await own.listStreaks()).data.streaks)
  expect(data.streaks.find(({ streak_type }) => streak_type === 'walks')).toMatchObject({ current_count: 1 })
})

test('members do not see others, and nobody is not a member', async () => {
  const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
  const params = { user_id: admin.id }
  await expect(tribu.as(member).showMemberGame({ params })).rejects.toMatchObject({ status: 403 })
  const nobody = { params: { user_id: 999_999 } }
  await expect(tribu.as(admin).showMemberGame(nobody)).rejects.toMatchObject({ status: 404, code: 'MEMBER_UNKNOWN' })
  const { data } = await tribu.as(admin).showMemberGame({ params: { user_id: member.id } })
  expect(data).toMatchObject({ last_action_at: null, counters: [], lifetime: { xp: 0, lumis: 0 } })
})
