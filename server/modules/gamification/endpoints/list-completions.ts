import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { completionRuleStore } from '../completion-rule.store.ts'
import { CompletionView, viewCompletion } from '../completion-rule.view.ts'

export const listCompletions = endpoint({
  get: '/v1/gamification/completions',
  summary: 'Completion rules: lists that earn a bonus when everything in them is done',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  output: Type.Array(CompletionView),
  errors: [],

  async handle({ ctx }) {
    return (await completionRuleStore(ctx.db).all()).map(viewCompletion)
  },
})
