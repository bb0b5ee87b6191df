import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { actionTypeStore } from '../action-type.store.ts'
import { EventTypeView, NewEventType, newActionType, viewActionType } from '../action-type.view.ts'
import { eventTypeExists } from '../errors.ts'
import { changeRules, named } from '../operations/change-rules.ts'

export const addActionType = endpoint({
  post: '/v1/gamification/event-types',
  summary: 'Add an event type',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  body: NewEventType,
  output: EventTypeView,
  status: 201,
  errors: [eventTypeExists],

  handle: ({ body, caller, ctx }) =>
    changeRules(ctx, caller, async () => {
      const type = newActionType(body)
      const added = await named(type.name, actionTypeStore(ctx.db).add(type, ctx.clock.now()))
      const result = viewActionType(added)
      const subject = `event_type:${added.name}`
      return { result, audit: { action: 'event_type.added', subject, before: null, after: result }, recount: false }
    }),
})
