import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Answer, answer, Nullable } from '../answer.ts'
import { gameOf } from '../game-of.ts'
import { rewardedStreaks } from '../streaks.ts'

/** Every milestone of every streak (Lümis v4 §2). A reward can be claimed once, when the streak was ever that long. */
export const listStreakRewards = endpoint({
  get: '/api/v4/gamification/streaks/rewards',
  summary: 'The rewards of streaks, and which of them the caller can claim',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  output: Answer(
    Type.Object({
      available_rewards: Type.Array(
        Type.Object({
          streak_type: Type.String(),
          milestone_day: Type.Integer({ description: 'Weeks of a weekly streak.' }),
          reward_lumis: Type.Integer(),
          special_bonus: Nullable(Type.String()),
          is_claimed: Type.Boolean(),
          can_claim: Type.Boolean(),
          current_progress: Type.Integer({ description: 'The running streak; the milestone once it was reached.' }),
        }),
      ),
    }),
  ),
  errors: [],

  async handle({ caller, ctx, request }) {
    const game = await gameOf(ctx, caller)
    const rewards = rewardedStreaks(game, ctx.rules.current.game).flatMap(({ rule, run }) =>
      rule.milestones.map(({ at, lumis, unlock }) => {
        const isClaimed = run?.claimed.includes(at) ?? false
        const isReached = (run?.max ?? 0) >= at
        return {
          streak_type: rule.code,
          milestone_day: at,
          reward_lumis: lumis,
          special_bonus: unlock?.[request.locale] ?? null,
          is_claimed: isClaimed,
          can_claim: isReached && !isClaimed,
          current_progress: isReached ? at : (run?.count ?? 0),
        }
      }),
    )
    return answer({ available_rewards: rewards })
  },
})
