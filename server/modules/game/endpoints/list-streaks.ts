import Type, { type Static } from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { type Day, dayText } from '../../../platform/clock/calendar.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import {
  type CalendarMark,
  type GameRules,
  type GameState,
  levelAt,
  marksOf,
  streakFactor,
} from '../../gamification/index.ts'
import { Answer, answer, Nullable } from '../answer.ts'
import { gameOf } from '../game-of.ts'
import { lastSecondText } from '../moments.ts'
import { frozenUntil, lastActivity, nextMilestone, type StreakOfMember, streaksOf } from '../streaks.ts'

const LocalDay = Type.String({ format: 'date' })

const StreakView = Type.Object({
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

/** All streaks of a member, also those not begun (Lümis v4 §2). */
export const listStreaks = endpoint({
  get: '/api/v4/gamification/streaks',
  summary: 'The streaks of the caller, and what protects them',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  output: Answer(
    Type.Object({
      streaks: Type.Array(StreakView),
      freeze_tokens: Type.Integer(),
      freeze_tokens_per_week: Type.Integer({ description: 'What the level grants every Monday.' }),
      auto_freeze: Type.Boolean({ description: 'Whether tokens are spent by themselves at midnight.' }),
      streak_multipliers: Type.Record(Type.String(), Type.Number(), { description: 'By code.' }),
    }),
  ),
  errors: [],

  async handle({ caller, ctx, request }) {
    const rules = ctx.rules.current.game
    const game = await gameOf(ctx, caller)
    const streaks = streaksOf(game, rules)
    const factors = streaks.map(({ rule, run }) => [rule.code, streakFactor(rule.multipliers, run?.count ?? 0)])
    return answer({
      streaks: streaks.map((streak) => viewStreak(streak, game, rules, caller.timeZone, request.locale)),
      freeze_tokens: game.streaks.tokens,
      freeze_tokens_per_week: levelAt(rules.levels, game.experience.xp).freeze_tokens_per_week,
      auto_freeze: game.streaks.auto,
      streak_multipliers: Object.fromEntries(factors),
    })
  },
})

function viewStreak(
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
