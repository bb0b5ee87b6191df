import { admin } from '../../../platform/callers/audience.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { completionRuleStore } from '../completion-rule.store.ts'
import { CompletionView, NewCompletion, newCompletion, viewCompletion } from '../completion-rule.view.ts'
import { completionExists } from '../errors.ts'
import { changeRules, named } from '../operations/change-rules.ts'
import { problemsOfCompletion } from '../rule-problems.ts'

/** What members do from now on counts towards it; what they did before it existed does not. */
export const addCompletion = endpoint({
  post: '/v1/gamification/completions',
  summary: 'Add a completion rule',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  body: NewCompletion,
  output: CompletionView,
  status: 201,
  errors: [completionExists],

  handle: ({ body, caller, ctx }) =>
    changeRules(ctx, caller, async (rules) => {
      const rule = newCompletion(body)
      const fields = problemsOfCompletion(rule, rules)
      if (fields.length > 0) throw validationFailed({ fields })
      const added = await named(rule.name, completionRuleStore(ctx.db).add(rule, ctx.clock.now()))
      const result = viewCompletion(added)
      const audit = { action: 'completion.added', subject: `completion:${added.name}`, before: null, after: result }
      return { result, audit, recount: false }
    }),
})
