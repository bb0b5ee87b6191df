import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { gameErrors, systemTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { ClaimView, viewClaim } from '../claim.view.ts'
import { command } from '../command.ts'

/** Pays the reward of an unlocked achievement, once, however often it is asked for (Lümis v4 §5). */
export const claimAchievement = endpoint({
  post: '/api/v4/gamification/achievements/claim',
  summary: 'Claim the reward of an unlocked achievement',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  body: Type.Object({ achievement_id: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) }),
  output: Answer(
    Type.Object({
      achievement_claimed: Type.Literal(true),
      achievement_name: Type.String(),
      lumis_earned: Type.Integer(),
      xp_earned: Type.Integer(),
      special_unlock: Type.Union([Type.String(), Type.Null()]),
      ...ClaimView.properties,
    }),
  ),
  errors: [
    gameErrors['achievement.unknown'],
    gameErrors['achievement.locked'],
    gameErrors['achievement.already_claimed'],
  ],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey, request }) {
    const metadata = { achievement_id: body.achievement_id }
    const asked = { type: systemTypes.achievementClaimed, did: 'achievement_claimed', metadata } as const
    const { effect, ...claimed } = await command(ctx, caller, asked, idempotencyKey)
    const rules = ctx.rules.current.game
    const rule = rules.achievements.get(effect.id)
    return answer({
      achievement_claimed: true as const,
      achievement_name: rule?.name[request.locale] ?? '',
      lumis_earned: effect.lumis,
      xp_earned: effect.xp,
      special_unlock: rule?.unlock?.[request.locale] ?? null,
      ...viewClaim(claimed, rules, request.locale),
    })
  },
})
