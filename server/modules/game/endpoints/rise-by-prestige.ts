import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { gameErrors, systemTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { command } from '../command.ts'

/** Begins the climb again with a bonus for ever (Lümis v4 §6; rules §3.11). Once per climb, however often it is asked for. */
export const riseByPrestige = endpoint({
  post: '/api/v4/gamification/progression/prestige',
  summary: 'Begin the climb again, with ten per cent more for ever',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  output: Answer(
    Type.Object({
      prestige_completed: Type.Literal(true),
      new_prestige_level: Type.Integer(),
      permanent_bonus: Type.Number({ description: 'What all prestige together adds: 0.10 each.' }),
      starting_level: Type.Integer(),
      starting_xp: Type.Integer(),
      prestige_rewards: Type.Object({
        lumis: Type.Integer(),
        special_badge: Type.String(),
        permanent_multiplier: Type.Number(),
      }),
    }),
  ),
  errors: [gameErrors['prestige.not_available']],
  transaction: 'none',
  idempotent: true,

  async handle({ caller, ctx, idempotencyKey }) {
    const asked = { type: systemTypes.prestigeReached, did: 'prestige_reached', metadata: {} } as const
    const { effect, game } = await command(ctx, caller, asked, idempotencyKey)
    return answer({
      prestige_completed: true as const,
      new_prestige_level: effect.prestige,
      permanent_bonus: effect.prestige / 10,
      starting_level: game.after.level,
      starting_xp: game.after.xp,
      prestige_rewards: {
        lumis: effect.lumis,
        special_badge: 'Prestige Star',
        permanent_multiplier: (10 + effect.prestige) / 10,
      },
    })
  },
})
