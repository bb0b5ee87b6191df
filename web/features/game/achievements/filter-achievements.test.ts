import { describe, expect, it } from 'vitest'
import type { Achievements } from '../queries/list-achievements.ts'
import { filterAchievements } from './filter-achievements.ts'

const about = (achievement_code: string, category: string) => ({
  achievement_id: 1,
  achievement_code,
  achievement_name: achievement_code,
  description: '',
  category,
  difficulty: 'gold' as const,
  icon_url: '',
  reward_lumis: 10,
  reward_xp: 5,
  special_unlock: null,
  is_hidden: false,
})
const held = (code: string, category: string, day: string, is_claimed: boolean) => ({
  ...about(code, category),
  unlocked_at: `2026-03-${day}T10:00:00Z`,
  is_claimed,
  claimed_at: null,
  progress_at_unlock: {},
})
const ahead = (code: string, category: string, current_progress: number, required_progress: number) => ({
  ...about(code, category),
  current_progress,
  required_progress,
})

const all: Achievements = {
  unlocked_achievements: [
    held('old', 'surveys', '01', true),
    held('new', 'invoices', '05', true),
    held('waits', 'invoices', '03', false),
  ],
  locked_achievements: [
    ahead('far', 'invoices', 1, 100),
    ahead('near', 'invoices', 9, 10),
    ahead('other', 'social', 0, 5),
  ],
  categories: {},
  completion_percentage: 50,
  unclaimed_rewards: 1,
}

const codes = (...[status, category]: [Parameters<typeof filterAchievements>[1], string | null]) => {
  const { unclaimed, claimed, locked } = filterAchievements(all, status, category)
  return [unclaimed, claimed, locked].map((list) => list.map(({ achievement_code }) => achievement_code))
}

describe('the gallery of achievements', () => {
  it('has what waits first, the newest before the older, and the nearest of what is locked', () => {
    expect(codes('all', null)).toEqual([['waits'], ['new', 'old'], ['near', 'far', 'other']])
  })

  it('shows a status', () => {
    expect(codes('unclaimed', null)).toEqual([['waits'], [], []])
    expect(codes('unlocked', null)).toEqual([['waits'], ['new', 'old'], []])
    expect(codes('locked', null)).toEqual([[], [], ['near', 'far', 'other']])
  })

  it('shows a category', () => {
    expect(codes('all', 'invoices')).toEqual([['waits'], ['new'], ['near', 'far']])
    expect(codes('unlocked', 'social')).toEqual([[], [], []])
  })
})
