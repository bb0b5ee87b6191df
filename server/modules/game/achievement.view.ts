import Type, { type Static } from 'typebox'
import type { Locale } from '../../platform/errors/named-error.ts'
import type { AchievementRule, Kept } from '../gamification/index.ts'
import { figuresAtUnlock, type HeldAchievement, type LockedAchievement } from './achievements.ts'
import { instantText } from './moments.ts'

const Instant = Type.String({ format: 'date-time' })

const AchievementView = Type.Object({
  achievement_id: Type.Integer(),
  achievement_code: Type.String(),
  achievement_name: Type.String(),
  description: Type.String(),
  category: Type.String(),
  difficulty: Type.Enum(['bronze', 'silver', 'gold', 'platinum']),
  icon_url: Type.String(),
  reward_lumis: Type.Integer(),
  reward_xp: Type.Integer(),
  special_unlock: Type.Union([Type.String(), Type.Null()]),
  is_hidden: Type.Boolean({ description: 'Not shown before it is unlocked.' }),
})

export const UnlockedAchievementView = Type.Object({
  ...AchievementView.properties,
  unlocked_at: Instant,
  is_claimed: Type.Boolean(),
  claimed_at: Type.Union([Instant, Type.Null()]),
  progress_at_unlock: Type.Record(Type.String(), Type.Number(), {
    description: 'The figures of its criteria at that moment; `accuracy_rate` where accuracy is counted.',
  }),
})

export const LockedAchievementView = Type.Object({
  ...AchievementView.properties,
  current_progress: Type.Number({ description: 'Of several criteria: the least advanced one, in per cent.' }),
  required_progress: Type.Number(),
})

export function viewUnlockedAchievement(
  achievement: HeldAchievement,
  locale: Locale,
): Static<typeof UnlockedAchievementView> {
  const { rule, held } = achievement
  return {
    ...viewAchievement(rule, locale),
    unlocked_at: instantText(held.at),
    is_claimed: held.claimed > 0,
    claimed_at: held.claimed > 0 ? instantText(held.claimed) : null,
    progress_at_unlock: figuresAtUnlock(achievement),
  }
}

export function viewLockedAchievement(
  { rule, current, required }: LockedAchievement,
  locale: Locale,
): Static<typeof LockedAchievementView> {
  return { ...viewAchievement(rule, locale), current_progress: current, required_progress: required }
}

function viewAchievement(rule: Kept<AchievementRule>, locale: Locale): Static<typeof AchievementView> {
  return {
    achievement_id: rule.id,
    achievement_code: rule.code,
    achievement_name: rule.name[locale],
    description: rule.description[locale],
    category: rule.category,
    difficulty: rule.difficulty,
    icon_url: rule.icon_url,
    reward_lumis: rule.reward_lumis,
    reward_xp: rule.reward_xp,
    special_unlock: rule.unlock?.[locale] ?? null,
    is_hidden: rule.hidden,
  }
}
