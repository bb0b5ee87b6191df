import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { levelAt, streakFactor } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { gameOf } from '../game-of.ts'
import { StreakView, viewStreak } from '../streak.view.ts'
import { streaksOf } from '../streaks.ts'

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
