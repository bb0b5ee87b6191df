import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { completionRuleStore } from '../completion-rule.store.ts'
import { CompletionChange, CompletionView, changedCompletion, viewCompletion } from '../completion-rule.view.ts'
import { completionExists, unknownCompletion } from '../errors.ts'
import { changeRules, named } from '../operations/change-rules.ts'
import { problemsOfCompletion } from '../rule-problems.ts'

/** Whoever has its bonus keeps it. */
export const updateCompletion = endpoint({
  put: '/v1/gamification/completions/:id',
  summary: 'Change a completion rule; what is absent stays. `active: false` switches it off',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  body: CompletionChange,
  output: CompletionView,
  errors: [unknownCompletion, completionExists],

  handle: ({ params, body, caller, ctx }) =>
    changeRules(ctx, caller, async (rules) => {
      const store = completionRuleStore(ctx.db)
      const before = await store.find(params.id)
      if (before === undefined) throw unknownCompletion()
      const after = changedCompletion(before, body)
      const fields = problemsOfCompletion(after, rules)
      if (fields.length > 0) throw validationFailed({ fields })
      await named(after.name, store.change(after, ctx.clock.now()))
      const result = viewCompletion(after)
      const subject = `completion:${before.name}`
      const audit = { action: 'completion.changed', subject, before: viewCompletion(before), after: result }
      return { result, audit, recount: false }
    }),
})
