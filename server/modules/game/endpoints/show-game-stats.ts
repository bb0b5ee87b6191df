import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { type Day, monthOf, nextMonthOf, startOfDay } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { type Counters, type GameRules, xpContest } from '../../gamification/index.ts'
import { lumisReceivedBetween } from '../../wallet/index.ts'
import { Answer, answer } from '../answer.ts'
import { engagementScore } from '../engagement.ts'
import { gameWithLumisOf } from '../game-of.ts'

/** Lifetime figures and those of the member's local month (Lümis v4 §1). */
export const showGameStats = endpoint({
  get: '/api/v4/gamification/stats',
  summary: 'What the caller has earned and done, ever and in the running month',
  for: [member],
  feature: 'gamification',
  rate: 'game',
  output: Answer(
    Type.Object({
      lifetime_stats: Type.Object({
        total_lumis_earned: Type.Integer({ description: 'Also those that were spent.' }),
        total_xp_earned: Type.Integer({ description: 'Also those of earlier climbs.' }),
        total_achievements: Type.Integer(),
        days_active: Type.Integer(),
        longest_streak: Type.Integer({ description: 'In periods of the streak that was longest.' }),
      }),
      current_month: Type.Object({
        lumis_earned: Type.Integer(),
        invoices_uploaded: Type.Integer(),
        surveys_completed: Type.Integer(),
        missions_completed: Type.Integer(),
      }),
      engagement_score: Type.Integer({ minimum: 0, maximum: 100 }),
      user_rank: Type.String({
        description:
          'By all XP ever: `Top N%`, N rounded up. In words (`Sin clasificar`, `Not ranked`) before the first.',
      }),
    }),
  ),
  errors: [],

  async handle({ caller, ctx, request }) {
    const rules = ctx.rules.current.game
    const { game, lumis } = await gameWithLumisOf(ctx, caller)
    const { counters, day } = game
    const month = monthOf(day)
    const begin = new Date(startOfDay(month, caller.timeZone))
    const end = new Date(startOfDay(nextMonthOf(day), caller.timeZone))
    return answer({
      lifetime_stats: {
        total_lumis_earned: lumis.received,
        total_xp_earned: game.experience.lifetime,
        total_achievements: Object.keys(game.achievements).length,
        days_active: counters.days,
        longest_streak: Math.max(0, ...Object.values(game.streaks.runs).map(({ max }) => max)),
      },
      current_month: {
        lumis_earned: await lumisReceivedBetween(ctx, caller.userId, begin, end),
        invoices_uploaded: actionsIn(month, 'invoice_upload', counters, rules),
        surveys_completed: actionsIn(month, 'survey_complete', counters, rules),
        missions_completed: counters.lastMonth === month ? counters.missionsInMonth : 0,
      },
      engagement_score: engagementScore(counters, rules.typeIds, day),
      user_rank: rankText(ctx, caller.userId) ?? unranked[request.locale],
    })
  },
})

function actionsIn(month: Day, action: string, { types }: Counters, { typeIds }: GameRules): number {
  const counted = types[typeIds.get(action) ?? 0]
  return counted?.month === month ? counted.inMonth : 0
}

const unranked: Texts = { es: 'Sin clasificar', en: 'Not ranked' }

function rankText({ contests }: Ctx, memberId: number): string | undefined {
  const place = contests.of(xpContest, 'all', memberId)
  return place && `Top ${Math.ceil((place.rank * 100) / contests.size(xpContest, 'all'))}%`
}
