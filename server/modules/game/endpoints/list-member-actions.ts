import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { unknownAction } from '../../gamification/index.ts'
import { HistoryPage, historyQuery, viewHistory } from '../actions/history.view.ts'
import { memberActor } from '../actions/report.ts'
import { Answer, answer } from '../answer.ts'
import { memberUnknown } from '../errors.ts'

/** The same of any member, for administrators. */
export const listMemberActions = endpoint({
  get: '/api/v4/admin/gamification/users/:user_id/actions',
  summary: 'Actions of a member, newest first',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  params: Type.Object({ user_id: Type.Integer({ minimum: 1 }) }),
  query: historyQuery,
  output: Answer(HistoryPage),
  errors: [memberUnknown, unknownAction],

  async handle({ params, query, ctx, request }) {
    const { id } = await memberActor(ctx, params.user_id)
    return answer(await viewHistory(ctx, id, query, request.locale))
  },
})
