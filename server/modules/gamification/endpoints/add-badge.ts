import { admin } from '../../../platform/callers/audience.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { badgeStore } from '../badge.store.ts'
import { BadgeView, NewBadgeInput, newBadge, viewBadge } from '../badge.view.ts'
import { badgeExists } from '../errors.ts'
import { changeRules, named } from '../operations/change-rules.ts'
import { problemsOfBadge } from '../rule-problems.ts'

/** Whoever has the points already holds it after the recount. */
export const addBadge = endpoint({
  post: '/v1/gamification/badges',
  summary: 'Add a badge to an event type',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  body: NewBadgeInput,
  output: BadgeView,
  status: 201,
  errors: [badgeExists],

  handle: ({ body, caller, ctx }) =>
    changeRules(ctx, caller, async (rules) => {
      const badge = newBadge(body)
      const fields = problemsOfBadge(badge, rules)
      if (fields.length > 0) throw validationFailed({ fields })
      const added = await named(badge.name, badgeStore(ctx.db).add(badge, ctx.clock.now()))
      const result = viewBadge(added)
      const audit = { action: 'badge.added', subject: `badge:${added.name}`, before: null, after: result }
      return { result, audit, recount: added.active }
    }),
})
