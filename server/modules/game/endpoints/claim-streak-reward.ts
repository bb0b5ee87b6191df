import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { gameErrors, systemTypes } from '../../gamification/index.ts'
import { Answer, answer, Nullable } from '../answer.ts'
import { command } from '../command.ts'

/** Claims the reward of a milestone, once in a lifetime (Lümis v4 §2). */
export const claimStreakReward = endpoint({
  post: '/api/v4/gamification/streaks/rewards/claim',
  summary: 'Claim the reward of a streak',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  body: Type.Object({
    streak_type: Type.String({ minLength: 1, maxLength: 50 }),
    milestone_day: Type.Integer({ minimum: 1, maximum: 10_000 }),
  }),
  output: Answer(
    Type.Object({
      reward_claimed: Type.Literal(true),
      streak_type: Type.String(),
      milestone_day: Type.Integer(),
      lumis_earned: Type.Integer(),
      new_lumis_balance: Type.Integer(),
      special_bonus: Nullable(Type.String()),
    }),
  ),
  errors: [
    gameErrors['streak.unknown'],
    gameErrors['streak.reward_unknown'],
    gameErrors['streak.reward_not_reached'],
    gameErrors['streak.reward_already_claimed'],
  ],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey, request }) {
    const asked = { type: systemTypes.streakRewardClaimed, did: 'streak_reward_claimed', metadata: body } as const
    const { effect, recorded } = await command(ctx, caller, asked, idempotencyKey)
    const rule = ctx.rules.current.game.streaks.get(effect.id)
    return answer({
      reward_claimed: true as const,
      ...body,
      lumis_earned: effect.lumis,
      new_lumis_balance: recorded.action.balance ?? 0,
      special_bonus: rule?.milestones.find(({ at }) => at === effect.at)?.unlock?.[request.locale] ?? null,
    })
  },
})
