import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import {
  actionTypeErrors,
  changeGameActionType as change,
  GameActionTypeChange,
  GameActionTypeView,
  ruleErrors,
} from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'

export const changeGameActionType = endpoint({
  patch: '/api/v4/admin/gamification/action-types/:id',
  summary: 'Change a type of action and what it is worth; what is absent stays. A name that rules use is kept',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  params: Type.Object({ id: Type.Integer() }),
  body: GameActionTypeChange,
  output: Answer(Type.Object({ action_type: GameActionTypeView })),
  errors: [actionTypeErrors.unknown, actionTypeErrors.exists, actionTypeErrors.builtIn, ruleErrors.needed],
  handle: async ({ params, body, caller, ctx }) => answer({ action_type: await change(ctx, caller, params.id, body) }),
})
