import Type, { type Static } from 'typebox'
import { type Day, dayText } from '../../platform/clock/calendar.ts'
import type { Locale } from '../../platform/errors/named-error.ts'
import { type CalendarMark, type GameRules, type GameState, marksOf } from '../gamification/index.ts'
import { Nullable } from './answer.ts'
import { lastSecondText } from './moments.ts'
import { frozenUntil, lastActivity, nextMilestone, type StreakOfMember } from './streaks.ts'

const LocalDay = Type.String({ format: 'date' })

/** One streak of a member; also of one that was never begun (Lümis v4 §2). */
export const StreakView = Type.Object({
  streak_type: Type.String(),
  streak_name: Type.String(),
  period: Type.Enum(['day', 'week']),
  current_count: Type.Integer(),
  max_count: Type.Integer(),
  last_activity_date: Nullable(LocalDay),
  streak_start_date: Nullable(LocalDay),
  total_lumis_earned: Type.Integer({ description: 'By its actions and its rewards.' }),
  next_milestone: Nullable(
    Type.Object({
      at_day: Type.Integer({ description: 'Weeks of a weekly streak.' }),
      reward_lumis: Type.Integer(),
      special_bonus: Nullable(Type.String()),
    }),
  ),
  frozen_until: Nullable(Type.String({ format: 'date-time', description: 'Protected by hand.' })),
  calendar: Type.Array(
    Type.Object({
      date: LocalDay,
      mark: Type.Enum(['kept', 'frozen', 'travel', 'missed', 'none'], {
        description: '`travel`: cut short by a change of time zone. `none`: before the streak, or not over yet.',
      }),
    }),
    { description: 'The last six weeks up to today.' },
  ),
})

export function viewStreak(
  streak: StreakOfMember,
  { day, counters }: GameState,
  rules: GameRules,
  zone: string,
  locale: Locale,
): Static<typeof StreakView> {
  const { rule, run } = streak
  const milestone = nextMilestone(streak)
  const protectedTo = frozenUntil(run, day)
  return {
    streak_type: rule.code,
    streak_name: rule.name[locale],
    period: rule.period,
    current_count: run?.count ?? 0,
    max_count: run?.max ?? 0,
    last_activity_date: dateOrNull(lastActivity(streak, counters, rules)),
    streak_start_date: dateOrNull(run !== undefined && run.count > 0 ? run.start : undefined),
    total_lumis_earned: run?.lumis ?? 0,
    next_milestone: milestone
      ? {
          at_day: milestone.at,
          reward_lumis: milestone.lumis,
          special_bonus: milestone.unlock?.[locale] ?? null,
        }
      : null,
    frozen_until: protectedTo === undefined ? null : lastSecondText(protectedTo, zone),
    calendar: marksOf(run, day, rule.period).map((each) => ({ date: dayText(each.day), mark: words[each.mark] })),
  }
}

function dateOrNull(day: Day | undefined): string | null {
  return day === undefined ? null : dayText(day)
}

const words = { k: 'kept', f: 'frozen', t: 'travel', x: 'missed', '-': 'none' } as const satisfies Record<
  CalendarMark,
  string
>
