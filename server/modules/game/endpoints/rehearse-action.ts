import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { RecordedView } from '../actions/recorded.schema.ts'
import { viewRehearsed } from '../actions/recorded.view.ts'
import { draftOf, happenedFields, memberActor, reportErrors } from '../actions/report.ts'
import { Answer, answer } from '../answer.ts'
import { memberUnknown } from '../errors.ts'

/** What an action would bring a member now, or up to seven days back, by the rules in force. Nothing is recorded. */
export const rehearseAction = endpoint({
  post: '/api/v4/admin/gamification/actions/rehearsal',
  summary: 'See what an action of a member would change, without recording it',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  body: Type.Object({ user_id: Type.Integer({ minimum: 1 }), ...happenedFields }),
  output: Answer(RecordedView),
  errors: [memberUnknown, ...reportErrors],
  transaction: 'none',

  async handle({ body, ctx, request }) {
    const actor = await memberActor(ctx, body.user_id)
    const rehearsed = await ctx.actions.rehearse({ actor, ...draftOf(body), channel: 'api', reportedBy: 'system' })
    return answer(await viewRehearsed(ctx, rehearsed, actor, request.locale))
  },
})
