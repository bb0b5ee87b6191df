import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { GameActionTypeView, gameActionTypes } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'

export const listGameActionTypes = endpoint({
  get: '/api/v4/admin/gamification/action-types',
  summary: 'The types of actions and what they are worth in the game',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  output: Answer(Type.Object({ action_types: Type.Array(GameActionTypeView) })),
  errors: [],
  handle: async ({ ctx }) => answer({ action_types: await gameActionTypes(ctx) }),
})
