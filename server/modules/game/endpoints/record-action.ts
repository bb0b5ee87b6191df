import { apiKey, member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { RecordedView } from '../actions/recorded.schema.ts'
import { viewRecorded } from '../actions/recorded.view.ts'
import { actorFor, draftOf, Report, reportErrors, systemKey } from '../actions/report.ts'
import { Answer, answer } from '../answer.ts'
import { memberUnknown } from '../errors.ts'

/**
 * The way in for what members do (rules §3.2, §3.3), for themselves or through a system that has seen it. 201 for what is
 * new; the same request again, by its `Idempotency-Key`, answers the same with 200, and so does what counts only once.
 */
export const recordAction = endpoint({
  post: '/api/v4/gamification/actions',
  summary: 'Record something that a member did; answers all that it changed',
  for: [member, apiKey('actions:write')],
  feature: 'gamification',
  rate: 'api',
  body: Report,
  output: Answer(RecordedView),
  status: 200,
  otherStatus: 201,
  errors: [memberUnknown, ...reportErrors],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey, request, reply }) {
    const actor = await actorFor(ctx, caller, body)
    const isSystem = caller.kind === 'apiKey'
    const recorded = await ctx.actions.record({
      actor,
      ...draftOf(body),
      channel: body.channel ?? 'mobile_app',
      reportedBy: isSystem ? 'system' : 'member',
      idempotencyKey: isSystem ? systemKey(caller.keyId, idempotencyKey) : idempotencyKey,
    })
    if (recorded.outcome === 'recorded') reply.status(201)
    return answer(await viewRecorded(ctx, recorded, actor, request.locale))
  },
})
