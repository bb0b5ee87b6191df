import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { badgeStore } from '../badge.store.ts'
import type { Badge } from '../badge.ts'
import { BadgeChange, BadgeView, changedBadge, viewBadge } from '../badge.view.ts'
import { badgeExists, unknownBadge } from '../errors.ts'
import { changeRules, named } from '../operations/change-rules.ts'
import { problemsOfBadge } from '../rule-problems.ts'

export const updateBadge = endpoint({
  put: '/v1/gamification/badges/:id',
  summary: 'Change a badge; what is absent stays. `active: false` switches it off',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  body: BadgeChange,
  output: BadgeView,
  errors: [unknownBadge, badgeExists],

  handle: ({ params, body, caller, ctx }) =>
    changeRules(ctx, caller, async (rules) => {
      const before = await badgeStore(ctx.db).find(params.id)
      if (before === undefined) throw unknownBadge()
      const after = changedBadge(before, body)
      const fields = problemsOfBadge(after, rules)
      if (fields.length > 0) throw validationFailed({ fields })
      await named(after.name, badgeStore(ctx.db).change(after, ctx.clock.now()))
      const result = viewBadge(after)
      const audit = {
        action: 'badge.changed',
        subject: `badge:${before.name}`,
        before: viewBadge(before),
        after: result,
      }
      return { result, audit, recount: judgesOtherwise(before, after) }
    }),
})

function judgesOtherwise(before: Badge, after: Badge): boolean {
  const fields = ['typeId', 'requiredPoints', 'userType', 'active'] as const
  return fields.some((field) => before[field] !== after[field])
}
