import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { completionRuleStore } from '../completion-rule.store.ts'
import { viewCompletion } from '../completion-rule.view.ts'
import { unknownCompletion } from '../errors.ts'
import { changeRules } from '../operations/change-rules.ts'

export const removeCompletion = endpoint({
  delete: '/v1/gamification/completions/:id',
  summary: 'Remove a completion rule; bonuses that were given stay',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  output: Type.Null(),
  status: 204,
  errors: [unknownCompletion],

  handle: ({ params, caller, ctx }) =>
    changeRules(ctx, caller, async () => {
      const store = completionRuleStore(ctx.db)
      const before = await store.find(params.id)
      if (before === undefined) throw unknownCompletion()
      await store.remove(before.id)
      const subject = `completion:${before.name}`
      const audit = { action: 'completion.removed', subject, before: viewCompletion(before), after: null }
      return { result: null, audit, recount: false }
    }),
})
