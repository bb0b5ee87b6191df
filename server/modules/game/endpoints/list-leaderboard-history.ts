import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { dayOf, dayText } from '../../../platform/clock/calendar.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { pageQuery } from '../../../platform/http/paging.ts'
import { contestKind, contestResultStore, type GameRules, type PastResult } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { contestRule } from '../leaderboard/contest-rule.ts'
import { prizeText } from '../reward-text.ts'

/** Final places of the caller on boards and in events, the latest first (Lümis v4 §7). */
export const listLeaderboardHistory = endpoint({
  get: '/api/v4/gamification/leaderboards/history',
  summary: 'The final places of the caller, and the best of them',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object(pageQuery),
  output: Answer(
    Type.Object({
      user_history: Type.Array(
        Type.Object({
          period: Type.String({
            description: 'First and last day in the zone of the site: `2025-08-18 to 2025-08-24`.',
          }),
          leaderboard_type: Type.String({ description: 'Code of the board or event.' }),
          leaderboard_name: Type.String({ description: 'What it is called today.' }),
          kind: Type.Enum(['board', 'event']),
          final_rank: Type.Integer({ minimum: 1 }),
          final_score: Type.Integer(),
          participants: Type.Integer(),
          reward_earned: Type.Union([Type.String(), Type.Null()], { description: 'Null without a prize.' }),
        }),
      ),
      best_performances: Type.Object({
        highest_rank: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
        best_leaderboard: Type.Union([Type.String(), Type.Null()]),
        best_leaderboard_name: Type.Union([Type.String(), Type.Null()]),
        total_rewards_earned: Type.String(),
      }),
      total: Type.Integer(),
      page: Type.Integer(),
      limit: Type.Integer(),
    }),
  ),
  errors: [],

  async handle({ query, caller, ctx, request }) {
    const results = contestResultStore(ctx.db)
    const [{ items, total }, best] = await Promise.all([
      results.historyOf(caller.userId, query),
      results.bestOf(caller.userId),
    ])
    const rules = ctx.rules.current.game
    return answer({
      user_history: items.map((result) => view(result, rules, request.locale)),
      best_performances: {
        highest_rank: best?.rank ?? null,
        best_leaderboard: best?.code ?? null,
        best_leaderboard_name: best === undefined ? null : nameOf(best, rules, request.locale),
        total_rewards_earned: `${best?.lumis ?? 0} Lümis`,
      },
      total,
      page: query.page,
      limit: query.limit,
    })
  },
})

function view(result: PastResult, rules: GameRules, locale: Locale) {
  const kind = contestKind(result.contest)
  return {
    period: periodText(result, kind, rules.siteZone),
    leaderboard_type: result.code,
    leaderboard_name: nameOf(result, rules, locale),
    kind,
    final_rank: result.rank,
    final_score: result.score,
    participants: result.participants,
    reward_earned: prizeText(result, locale),
  }
}

/** What a final table belongs to; its code, should the rule be gone. */
function nameOf({ contest, code }: Pick<PastResult, 'contest' | 'code'>, rules: GameRules, locale: Locale): string {
  return contestRule(contest, rules)?.rule?.name[locale] ?? code
}

/** Boards know their first day; events when they began. Both ended just before `endsAt`. */
function periodText({ period, endsAt }: PastResult, kind: 'board' | 'event', zone: string): string {
  const first = kind === 'board' ? period : dayOf(period, zone)
  return `${dayText(first)} to ${dayText(dayOf(endsAt.getTime() - 1, zone))}`
}
