import Type, { type Static } from 'typebox'
import { dayOf, dayText } from '../../platform/clock/calendar.ts'
import type { Locale } from '../../platform/errors/named-error.ts'
import type { GameRules, Kept, MissionRule, MissionView } from '../gamification/index.ts'
import { levelRequirement } from './level-requirement.ts'
import { lastSecondText } from './moments.ts'

const Instant = Type.String({ format: 'date-time' })
const Kind = Type.Enum(['daily', 'weekly', 'monthly', 'special'])
const Difficulty = Type.Enum(['easy', 'medium', 'hard'])

/** A mission that the member has (Lümis v4 §3). */
export const MemberMissionView = Type.Object({
  mission_id: Type.Integer(),
  mission_code: Type.String(),
  mission_name: Type.String(),
  mission_type: Kind,
  current_progress: Type.Number(),
  target_count: Type.Integer(),
  reward_lumis: Type.Integer(),
  reward_xp: Type.Integer(),
  bonus_multiplier: Type.Number({ description: 'The Lümis are multiplied by it when they are claimed.' }),
  assigned_date: Type.String({ format: 'date' }),
  due_date: Instant,
  difficulty: Difficulty,
  progress_percentage: Type.Integer({ description: 'Rounded down.' }),
  status: Type.Enum(['active', 'completed', 'claimed', 'expired']),
  completed_at: Type.Union([Instant, Type.Null()]),
  can_claim: Type.Boolean(),
})
type MemberMissionView = Static<typeof MemberMissionView>

/** One that could be accepted. */
export const AvailableMissionView = Type.Object({
  mission_code: Type.String(),
  mission_name: Type.String(),
  mission_type: Kind,
  target_count: Type.Integer(),
  reward_lumis: Type.Integer(),
  reward_xp: Type.Integer(),
  bonus_multiplier: Type.Number(),
  difficulty: Difficulty,
  duration_days: Type.Integer({ description: 'Local days beyond the one on which it is accepted.' }),
  requirements: Type.Union([Type.String(), Type.Null()], { description: 'Null: everybody can accept it.' }),
  can_accept: Type.Boolean(),
})

/** `zone`: where the member's days end. */
export function viewMission({ id, rule, run, status }: MissionView, zone: string, locale: Locale): MemberMissionView {
  return {
    mission_id: id,
    mission_code: rule.code,
    mission_name: rule.name[locale],
    mission_type: rule.type,
    current_progress: run.progress,
    target_count: rule.target,
    reward_lumis: rule.reward_lumis,
    reward_xp: rule.reward_xp,
    bonus_multiplier: rule.bonus_multiplier,
    assigned_date: dayText(run.from),
    due_date: lastSecondText(run.due, zone),
    difficulty: rule.difficulty,
    progress_percentage: Math.floor((run.progress * 100) / rule.target),
    status,
    completed_at: run.done === undefined ? null : new Date(run.done).toISOString(),
    can_claim: status === 'completed',
  }
}

export function viewAvailableMission(
  { rule, acceptable }: { readonly rule: Kept<MissionRule>; readonly acceptable: boolean },
  { levels }: GameRules,
  locale: Locale,
): Static<typeof AvailableMissionView> {
  return {
    mission_code: rule.code,
    mission_name: rule.name[locale],
    mission_type: rule.type,
    target_count: rule.target,
    reward_lumis: rule.reward_lumis,
    reward_xp: rule.reward_xp,
    bonus_multiplier: rule.bonus_multiplier,
    difficulty: rule.difficulty,
    duration_days: rule.duration_days,
    requirements: levelRequirement(rule.min_level, levels, locale),
    can_accept: acceptable,
  }
}

/** How many were completed since midnight by the member's clock, whatever their type. */
export function completedToday(missions: readonly MissionView[], now: number, zone: string): number {
  const today = dayOf(now, zone)
  return missions.filter(({ run: { done } }) => done !== undefined && dayOf(done, zone) === today).length
}
