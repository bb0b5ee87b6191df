import Type from 'typebox'
import { guest, member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { progressOf } from '../operations/progress-of.ts'
import { ProgressView } from '../progress.view.ts'

export const listMyProgress = endpoint({
  get: '/v1/gamification/me',
  summary: 'Own points and badges, per event type',
  for: [guest, member],
  feature: 'gamification',
  rate: 'api',
  output: Type.Array(ProgressView),
  errors: [],

  handle: ({ caller, ctx }) => progressOf(ctx, caller),
})
