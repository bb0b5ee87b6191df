import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { actionTypeStore } from '../action-type.store.ts'
import { changedActionType, EventTypeChange, EventTypeView, viewActionType } from '../action-type.view.ts'
import { eventTypeBuiltIn, eventTypeExists, ruleNeeded, unknownEventType } from '../errors.ts'
import { changeRules, named } from '../operations/change-rules.ts'
import { refuseChangeOfType } from '../operations/game-action-types.ts'
import { problemsOfActionType } from '../rule-problems.ts'

/** Other points per event count for the past as well: everybody is counted anew (rules §1.10). */
export const updateActionType = endpoint({
  put: '/v1/gamification/event-types/:id',
  summary: 'Change an event type; what is absent stays. `active: false` switches it off',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  body: EventTypeChange,
  output: EventTypeView,
  errors: [unknownEventType, eventTypeExists, eventTypeBuiltIn, ruleNeeded],

  handle: ({ params, body, caller, ctx }) =>
    changeRules(ctx, caller, async (rules) => {
      const before = rules.types.get(params.id)
      if (before === undefined || before.system) throw unknownEventType()
      const after = changedActionType(before, body)
      const fields = problemsOfActionType(after, rules)
      if (fields.length > 0) throw validationFailed({ fields })
      refuseChangeOfType(before, after, rules, ctx)

      await named(after.name, actionTypeStore(ctx.db).change(after, ctx.clock.now()))
      const result = viewActionType(after)
      const subject = `event_type:${before.name}`
      const audit = { action: 'event_type.changed', subject, before: viewActionType(before), after: result }
      return { result, audit, recount: after.pointsPerEvent !== before.pointsPerEvent }
    }),
})
