import Type from 'typebox'
import { guest, member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { actionStore } from '../action.store.ts'
import { EventView, viewAction } from '../action.view.ts'
import { unknownEvent } from '../errors.ts'

/** An event of somebody else is as unknown as one that never was (rules §1.7). */
export const showEvent = endpoint({
  get: '/v1/gamification/events/:id',
  summary: 'One of the own events',
  for: [guest, member],
  feature: 'gamification',
  rate: 'api',
  params: Type.Object({ id: Type.Integer() }),
  output: EventView,
  errors: [unknownEvent],

  async handle({ params, caller, ctx }) {
    const action = await actionStore(ctx.db).find(caller.userId, params.id)
    if (action === undefined) throw unknownEvent()
    return viewAction(action, caller, ctx.rules.current)
  },
})
