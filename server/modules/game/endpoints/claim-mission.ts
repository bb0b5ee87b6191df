import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { gameErrors, systemTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { ClaimView, viewClaim } from '../claim.view.ts'
import { command } from '../command.ts'

/** Pays the reward of a completed mission, once, however often it is asked for (Lümis v4 §3). */
export const claimMission = endpoint({
  post: '/api/v4/gamification/missions/claim',
  summary: 'Claim the reward of a completed mission',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  body: Type.Object({ mission_id: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) }),
  output: Answer(
    Type.Object({
      reward_claimed: Type.Literal(true),
      lumis_earned: Type.Integer({ description: 'Without the bonus.' }),
      bonus_earned: Type.Integer({ description: 'What the bonus multiplier of the mission adds.' }),
      xp_earned: Type.Integer(),
      ...ClaimView.properties,
    }),
  ),
  errors: [gameErrors['mission.unknown'], gameErrors['mission.not_completed'], gameErrors['mission.already_completed']],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey, request }) {
    const metadata = { mission_id: body.mission_id }
    const asked = { type: systemTypes.missionClaimed, did: 'mission_claimed', metadata } as const
    const { effect, ...claimed } = await command(ctx, caller, asked, idempotencyKey)
    return answer({
      reward_claimed: true as const,
      lumis_earned: effect.lumis,
      bonus_earned: effect.bonus,
      xp_earned: effect.xp,
      ...viewClaim(claimed, ctx.rules.current.game, request.locale),
    })
  },
})
