import { describe, expect, it } from 'vitest'
import type { AvailableMission, Mission, Missions } from '../queries/list-missions.ts'
import { sortMissions } from './sort-missions.ts'

const mission = (id: number, more: Partial<Mission> = {}): Mission => ({
  mission_id: id,
  mission_code: `m${id}`,
  mission_name: `Mission ${id}`,
  mission_type: 'daily',
  current_progress: 0,
  target_count: 3,
  reward_lumis: 50,
  reward_xp: 25,
  bonus_multiplier: 1,
  assigned_date: '2025-08-27',
  due_date: '2025-08-27T23:59:59Z',
  difficulty: 'easy',
  progress_percentage: 0,
  status: 'active',
  completed_at: null,
  can_claim: false,
  ...more,
})

const offer = (code: string, can_accept: boolean): AvailableMission => ({
  mission_code: code,
  mission_name: code,
  mission_type: 'weekly',
  target_count: 5,
  reward_lumis: 150,
  reward_xp: 75,
  bonus_multiplier: 1,
  difficulty: 'medium',
  duration_days: 7,
  requirements: can_accept ? null : 'Nivel mínimo: Silver',
  can_accept,
})

const missions: Missions = {
  active_missions: [
    mission(1, { mission_type: 'weekly', due_date: '2025-09-03T23:59:59Z' }),
    mission(2, { due_date: '2025-08-27T23:59:59Z' }),
  ],
  available_missions: [offer('locked', false), offer('open', true)],
  completed_missions: [
    mission(3, { status: 'completed', can_claim: true, completed_at: '2025-08-27T10:00:00Z' }),
    mission(4, { status: 'claimed', completed_at: '2025-08-26T10:00:00Z' }),
  ],
  expired_missions: [mission(5, { status: 'expired', due_date: '2025-08-26T23:59:59Z' })],
  completed_today: 1,
  daily_missions_limit: 5,
}

const ids = (list: readonly Mission[]) => list.map(({ mission_id }) => mission_id)

describe('missions', () => {
  it('are sorted by what can be done about them', () => {
    const sorted = sortMissions(missions, null)
    expect(ids(sorted.toClaim)).toEqual([3])
    expect(ids(sorted.active)).toEqual([2, 1])
    expect(sorted.available.map(({ mission_code }) => mission_code)).toEqual(['open', 'locked'])
    expect(ids(sorted.finished)).toEqual([5, 4])
  })

  it('can be narrowed down to a type', () => {
    const sorted = sortMissions(missions, 'weekly')
    expect(ids([...sorted.toClaim, ...sorted.active, ...sorted.finished])).toEqual([1])
    expect(sorted.available).toHaveLength(2)
  })

  it('are left as they came', () => {
    sortMissions(missions, null)
    expect(ids(missions.active_missions)).toEqual([1, 2])
  })
})
