import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { pageQuery } from '../../../platform/http/paging.ts'
import { memberActor } from '../actions/report.ts'
import { Answer, answer } from '../answer.ts'
import { memberUnknown } from '../errors.ts'
import { LumisPage, viewLumis } from '../lumis/statement.view.ts'

/** The same of any member, for administrators. */
export const listMemberLumis = endpoint({
  get: '/api/v4/admin/gamification/users/:user_id/lumis',
  summary: 'Lümis of a member line by line, newest first',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  params: Type.Object({ user_id: Type.Integer({ minimum: 1 }) }),
  query: Type.Object(pageQuery),
  output: Answer(LumisPage),
  errors: [memberUnknown],

  async handle({ params, query, ctx, request }) {
    const { id } = await memberActor(ctx, params.user_id)
    return answer(await viewLumis(ctx, id, query, request.locale))
  },
})
