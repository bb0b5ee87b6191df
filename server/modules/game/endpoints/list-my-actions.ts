import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { unknownAction } from '../../gamification/index.ts'
import { HistoryPage, historyQuery, viewHistory } from '../actions/history.view.ts'
import { Answer, answer } from '../answer.ts'

/** What the caller did, and what each earned or why it earned nothing. */
export const listMyActions = endpoint({
  get: '/api/v4/gamification/actions',
  summary: 'Own actions, newest first',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  query: historyQuery,
  output: Answer(HistoryPage),
  errors: [unknownAction],

  async handle({ query, caller, ctx, request }) {
    return answer(await viewHistory(ctx, caller.userId, query, request.locale))
  },
})
