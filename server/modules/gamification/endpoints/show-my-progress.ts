import Type from 'typebox'
import { guest, member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { noProgress } from '../errors.ts'
import { progressOf } from '../operations/progress-of.ts'
import { ProgressView } from '../progress.view.ts'

export const showMyProgress = endpoint({
  get: '/v1/gamification/progress/:event_type_id',
  summary: 'Own points and badge in one event type',
  for: [guest, member],
  feature: 'gamification',
  rate: 'api',
  params: Type.Object({ event_type_id: Type.Integer() }),
  output: ProgressView,
  errors: [noProgress],

  async handle({ params, caller, ctx }) {
    const progress = await progressOf(ctx, caller)
    const found = progress.find(({ event_type_id: id }) => id === params.event_type_id)
    if (found === undefined) throw noProgress()
    return found
  },
})
