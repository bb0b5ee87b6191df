import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { gameErrors, systemTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { command } from '../command.ts'
import { countedDays } from '../durations.ts'
import { lastSecondText } from '../moments.ts'

/** Takes on a mission until the end of its last local day (Lümis v4 §3). */
export const acceptMission = endpoint({
  post: '/api/v4/gamification/missions/accept',
  summary: 'Accept a mission',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  body: Type.Object({ mission_code: Type.String({ minLength: 1, maxLength: 50 }) }),
  output: Answer(
    Type.Object({
      mission_accepted: Type.Literal(true),
      mission_id: Type.Integer(),
      due_date: Type.String({ format: 'date-time' }),
      message: Type.String(),
    }),
  ),
  errors: [
    gameErrors['mission.unknown'],
    gameErrors['mission.not_available'],
    gameErrors['mission.expired'],
    gameErrors['mission.already_accepted'],
    gameErrors['insufficient.level'],
  ],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey, request }) {
    const metadata = { mission_code: body.mission_code }
    const asked = { type: systemTypes.missionAccepted, did: 'mission_accepted', metadata } as const
    const { effect, game } = await command(ctx, caller, asked, idempotencyKey)
    return answer({
      mission_accepted: true as const,
      mission_id: effect.id,
      due_date: lastSecondText(effect.due, game.zone),
      message: messageFor(effect.due - game.day, request.locale),
    })
  },
})

function messageFor(days: number, locale: Locale): string {
  if (locale === 'es') {
    const time = days === 0 ? 'lo que queda de hoy' : countedDays(days, locale)
    return `Misión aceptada. ¡Tienes ${time} para completarla!`
  }
  return `Mission accepted. You have ${days === 0 ? 'the rest of today' : countedDays(days, locale)} to complete it!`
}
