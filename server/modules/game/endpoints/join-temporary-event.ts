import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { type EventRule, gameErrors, systemTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { command } from '../command.ts'
import { roughDuration } from '../durations.ts'
import { instantText } from '../moments.ts'

/** Registers for the running time of an event, or for the next one if none is running (Lümis v4 §4). */
export const joinTemporaryEvent = endpoint({
  post: '/api/v4/gamification/events/join',
  summary: 'Join an event that requires registration',
  for: [member],
  feature: 'gamification',
  rate: 'game_action',
  body: Type.Object({ event_id: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) }),
  output: Answer(
    Type.Object({
      joined_event: Type.Literal(true),
      event_name: Type.String(),
      participation_id: Type.Integer({ description: 'Number of the action by which the member joined.' }),
      message: Type.String(),
      start_date: Type.String({ format: 'date-time' }),
      end_date: Type.String({ format: 'date-time' }),
    }),
  ),
  errors: [
    gameErrors['event.unknown'],
    gameErrors['event.not_active'],
    gameErrors['event.not_joinable'],
    gameErrors['event.not_for_you'],
    gameErrors['event.already_joined'],
  ],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey, request }) {
    const metadata = { event_id: body.event_id }
    const asked = { type: systemTypes.eventJoined, did: 'event_joined', metadata } as const
    const { effect, recorded } = await command(ctx, caller, asked, idempotencyKey)
    const rule = ctx.rules.current.game.events.get(effect.id)
    return answer({
      joined_event: true as const,
      event_name: rule?.name[request.locale] ?? '',
      participation_id: recorded.action.id,
      message: messageFor(rule?.type, effect.start - recorded.action.occurredAt.getTime(), request.locale),
      start_date: instantText(effect.start),
      end_date: instantText(effect.end),
    })
  },
})

/** `ahead`: milliseconds to the beginning. */
function messageFor(type: EventRule['type'] | undefined, ahead: number, locale: Locale): string {
  const isTournament = type === 'tournament'
  if (locale === 'es') {
    const begins = ahead > 0 ? `Comienza en ${roughDuration(ahead, locale)}` : 'Ya ha empezado'
    return `¡Te has unido al ${isTournament ? 'torneo' : 'evento'}! ${begins}.`
  }
  const begins = ahead > 0 ? `It begins in ${roughDuration(ahead, locale)}` : 'It has begun already'
  return `You have joined the ${isTournament ? 'tournament' : 'event'}! ${begins}.`
}
