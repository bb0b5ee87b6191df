import Type, { type Static } from 'typebox'
import type { Delivery } from './delivery.ts'

const instant = Type.String({ format: 'date-time' })

export const DeliveryView = Type.Object({
  id: Type.Integer(),
  message_id: Type.String({ description: 'The `webhook-id`: the same for every attempt and every replay.' }),
  event_type: Type.String(),
  payload: Type.Object({
    type: Type.String(),
    timestamp: instant,
    data: Type.Record(Type.String(), Type.Unknown()),
  }),
  status: Type.Union([Type.Literal('pending'), Type.Literal('succeeded'), Type.Literal('failed')]),
  attempts: Type.Integer(),
  next_attempt_at: Type.Union([instant, Type.Null()]),
  response_status: Type.Union([Type.Integer(), Type.Null()]),
  response_excerpt: Type.Union([Type.String(), Type.Null()], { description: 'At most the first 1,024 bytes.' }),
  error: Type.Union([Type.String(), Type.Null()], {
    description:
      'Why there was no answer: `timeout`, `private_address`, `url_refused`, `unreachable (…)`, `switched_off`, `owner_inactive` or `feature_off`.',
  }),
  replay_of: Type.Union([Type.Integer(), Type.Null()]),
  created_at: instant,
  delivered_at: Type.Union([instant, Type.Null()]),
})

export function viewDelivery(delivery: Delivery): Static<typeof DeliveryView> {
  return {
    id: delivery.id,
    message_id: delivery.messageId,
    event_type: delivery.eventType,
    payload: delivery.payload,
    status: delivery.status,
    attempts: delivery.attempts,
    next_attempt_at: delivery.nextAttemptAt?.toISOString() ?? null,
    response_status: delivery.responseStatus,
    response_excerpt: delivery.responseExcerpt,
    error: delivery.error,
    replay_of: delivery.replayOf,
    created_at: delivery.createdAt.toISOString(),
    delivered_at: delivery.deliveredAt?.toISOString() ?? null,
  }
}
