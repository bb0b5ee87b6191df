import Type from 'typebox'
import { guest, member } from '../../../platform/callers/audience.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import type { FieldProblem } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { RecordedEventView, viewRecorded } from '../action.view.ts'
import { actorOf } from '../actor.ts'
import {
  guestMerged,
  inactiveEventType,
  metadataTooLarge,
  notSelfReportable,
  unknownEventType,
  valueNotAccepted,
} from '../errors.ts'

/**
 * Records that the caller did something (Neptuno, `create_event`). Sent again with the same `Idempotency-Key` it
 * answers the first outcome; what an event type counts only once is answered with `duplicate`.
 */
export const createEvent = endpoint({
  post: '/v1/gamification/events',
  summary: 'Record an event of the caller; answers what it earned',
  for: [guest, member],
  feature: 'gamification',
  rate: 'api',
  body: Type.Object({
    event_type_id: Type.Optional(Type.Integer()),
    event_type: Type.Optional(Type.String({ maxLength: 50, description: 'Its name, instead of its id.' })),
    metadata: Type.Optional(Type.Record(Type.String(), Type.Unknown(), { description: 'At most 10 KB.' })),
  }),
  output: RecordedEventView,
  errors: [unknownEventType, inactiveEventType, notSelfReportable, metadataTooLarge, valueNotAccepted, guestMerged],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey }) {
    const rules = ctx.rules.current
    const named = body.event_type_id ?? body.event_type
    if (named === undefined) throw validationFailed({ fields: [missingType] })
    const type = typeof named === 'number' ? rules.types.get(named) : rules.typesByName.get(named)
    if (type === undefined) throw unknownEventType()
    if (!type.selfReportable) throw notSelfReportable({ values: { name: type.name } })

    const recorded = await ctx.actions.record({
      actor: actorOf(caller),
      type: type.id,
      metadata: body.metadata,
      channel: 'api',
      idempotencyKey,
    })
    return viewRecorded(recorded, caller, ctx.rules.current)
  },
})

const missingType: FieldProblem = {
  path: ['body', 'event_type_id'],
  kind: 'missing',
  texts: { es: 'Indica event_type_id o event_type', en: 'Say event_type_id or event_type' },
}
