import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { actionTypeStore } from '../action-type.store.ts'
import { EventTypeView, viewActionType } from '../action-type.view.ts'

export const listActionTypes = endpoint({
  get: '/v1/gamification/event-types',
  summary: 'All event types, switched off ones included',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  output: Type.Array(EventTypeView),
  errors: [],

  async handle({ ctx }) {
    return (await actionTypeStore(ctx.db).all()).map(viewActionType)
  },
})
