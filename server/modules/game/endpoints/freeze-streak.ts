import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { type Day, dayText } from '../../../platform/clock/calendar.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { gameErrors, systemTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { command } from '../command.ts'
import { lastSecondText } from '../moments.ts'

/** Spends a token on a streak (Lümis v4 §2): it is protected to the end of the next local day, a weekly one to the end of a week. */
export const freezeStreak = endpoint({
  post: '/api/v4/gamification/streaks/freeze',
  summary: 'Protect a running streak with a freeze token',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  body: Type.Object({ streak_type: Type.String({ minLength: 1, maxLength: 50 }) }),
  output: Answer(
    Type.Object({
      streak_frozen: Type.Literal(true),
      freeze_expires_at: Type.String({ format: 'date-time' }),
      freeze_tokens_remaining: Type.Integer(),
      message: Type.String(),
    }),
  ),
  errors: [
    gameErrors['streak.unknown'],
    gameErrors['streak.not_running'],
    gameErrors['streak.already_frozen'],
    gameErrors['insufficient.freeze_tokens'],
  ],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey, request }) {
    const asked = { type: systemTypes.streakFrozen, did: 'streak_frozen', metadata: body } as const
    const { effect, game } = await command(ctx, caller, asked, idempotencyKey)
    return answer({
      streak_frozen: true as const,
      freeze_expires_at: lastSecondText(effect.until, game.zone),
      freeze_tokens_remaining: effect.tokens,
      message: messageOf(effect.until, game.day, request.locale),
    })
  },
})

/** The sentence of the document is for the end of the next local day. */
function messageOf(until: Day, today: Day, locale: Locale): string {
  if (until === today + 1) return { es: 'Racha congelada por 24 horas', en: 'Streak frozen for 24 hours' }[locale]
  const last = dayText(until)
  return { es: `Racha congelada hasta el final del ${last}`, en: `Streak frozen to the end of ${last}` }[locale]
}
