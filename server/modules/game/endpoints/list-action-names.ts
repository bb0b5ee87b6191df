import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { actionTexts } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'

/**
 * The names of all action types, because every page of the game speaks of some: also of those that are switched off, which are in
 * histories, and of what members decide.
 */
export const listActionNames = endpoint({
  get: '/api/v4/gamification/actions/names',
  summary: 'What the types of actions are called in the language of the caller',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  output: Answer(Type.Object({ names: Type.Array(Type.Object({ action: Type.String(), name: Type.String() })) })),
  errors: [],

  async handle({ ctx, request }) {
    const types = [...ctx.rules.current.types.values()]
    return answer({ names: types.map((type) => ({ action: type.name, name: actionTexts(type)[request.locale] })) })
  },
})
