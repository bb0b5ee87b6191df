import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { pageQuery } from '../../../platform/http/paging.ts'
import { Answer, answer } from '../answer.ts'
import { LumisPage, viewLumis } from '../lumis/statement.view.ts'

/** Every line of the caller's Lümis: actions, claims, prizes, corrections and what was spent. */
export const listMyLumis = endpoint({
  get: '/api/v4/gamification/lumis',
  summary: 'Own Lümis line by line, newest first',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object(pageQuery),
  output: Answer(LumisPage),
  errors: [],

  async handle({ query, caller, ctx, request }) {
    return answer(await viewLumis(ctx, caller.userId, query, request.locale))
  },
})
