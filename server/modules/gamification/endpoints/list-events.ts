import Type from 'typebox'
import { guest, member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { pageQuery } from '../../../platform/http/paging.ts'
import { actionStore } from '../action.store.ts'
import { EventView, viewAction } from '../action.view.ts'
import { memberStateStore } from '../member-state.store.ts'

/** A bare list, as the document has it (Neptuno, `get_my_events`), in pages; `X-Total-Count` says how many there are. */
export const listEvents = endpoint({
  get: '/v1/gamification/events',
  summary: 'Own events, newest first',
  for: [guest, member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object(pageQuery),
  output: Type.Array(EventView),
  errors: [],

  async handle({ query, caller, ctx, reply }) {
    const [actions, kept] = await Promise.all([
      actionStore(ctx.db).page(caller.userId, query.page, query.limit, ctx.rules.current.systemTypeIds),
      memberStateStore(ctx.db).find(caller.userId),
    ])
    reply.header('X-Total-Count', String(kept?.state.actions ?? 0))
    return actions.map((action) => viewAction(action, caller, ctx.rules.current))
  },
})
