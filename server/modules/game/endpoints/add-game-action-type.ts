import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import {
  actionTypeErrors,
  addGameActionType as add,
  GameActionTypeView,
  NewGameActionType,
} from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'

export const addGameActionType = endpoint({
  post: '/api/v4/admin/gamification/action-types',
  summary: 'Add a type of action; limits that nobody could reach are refused',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  body: NewGameActionType,
  output: Answer(Type.Object({ action_type: GameActionTypeView })),
  status: 201,
  errors: [actionTypeErrors.exists],
  handle: async ({ body, caller, ctx }) => answer({ action_type: await add(ctx, caller, body) }),
})
