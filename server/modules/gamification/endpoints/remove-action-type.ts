import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { actionTypeStore } from '../action-type.store.ts'
import { viewActionType } from '../action-type.view.ts'
import { isBuiltIn } from '../catalogue/catalogue.ts'
import { eventTypeBuiltIn, eventTypeInUse, unknownEventType } from '../errors.ts'
import { rulesNaming } from '../game-rules/naming.ts'
import { changeRules } from '../operations/change-rules.ts'

export const removeActionType = endpoint({
  delete: '/v1/gamification/event-types/:id',
  summary: 'Remove an event type that nothing refers to',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  output: Type.Null(),
  status: 204,
  errors: [unknownEventType, eventTypeInUse, eventTypeBuiltIn],

  handle: ({ params, caller, ctx }) =>
    changeRules(ctx, caller, async ({ types, catalogue }) => {
      const before = types.get(params.id)
      if (before === undefined || before.system) throw unknownEventType()
      const store = actionTypeStore(ctx.db)
      if (await store.isInUse(before.id)) throw eventTypeInUse()
      if (isBuiltIn(before.name)) throw eventTypeBuiltIn({ values: { name: before.name } })
      if (rulesNaming(before.name, catalogue).length > 0) throw eventTypeInUse()
      await store.remove(before.id)
      const subject = `event_type:${before.name}`
      const audit = { action: 'event_type.removed', subject, before: viewActionType(before), after: null }
      return { result: null, audit, recount: false }
    }),
})
