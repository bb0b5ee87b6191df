import Type from 'typebox'
import { apiKey } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { BatchItemView, recordBatch } from '../actions/batch.ts'
import { Answer, answer } from '../answer.ts'

/**
 * Up to a thousand actions at once, each with a result of its own: one that is refused, or has the wrong form, harms no
 * other. Everything that counts as recorded is durable when the answer leaves. Actions of one member count in the order
 * of the list; send `idempotency_key` with each to be able to send the list again.
 */
export const recordActions = endpoint({
  post: '/api/v4/gamification/actions/batch',
  summary: 'Record many actions of members at once; answers what became of each',
  for: [apiKey('actions:write')],
  feature: 'gamification',
  rate: 'bulk',
  body: Type.Object({
    actions: Type.Array(Type.Unknown({ description: 'As for one action, with `idempotency_key`.' }), {
      minItems: 1,
      maxItems: 1000,
    }),
  }),
  output: Answer(
    Type.Object({
      recorded: Type.Integer(),
      repeated: Type.Integer(),
      duplicate: Type.Integer(),
      refused: Type.Integer(),
      results: Type.Array(BatchItemView),
    }),
  ),
  errors: [],
  transaction: 'none',

  async handle({ body, caller, ctx, request }) {
    const results = await recordBatch(ctx, body.actions, caller.keyId, request.locale)
    const count = (wanted: string) => results.filter(({ status }) => status === wanted).length
    return answer({
      recorded: count('recorded'),
      repeated: count('repeated'),
      duplicate: count('duplicate'),
      refused: count('refused'),
      results,
    })
  },
})
