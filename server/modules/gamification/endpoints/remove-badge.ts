import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { badgeStore } from '../badge.store.ts'
import { viewBadge } from '../badge.view.ts'
import { unknownBadge } from '../errors.ts'
import { changeRules } from '../operations/change-rules.ts'

/** Those who hold it fall back to the badge below; the points stay. */
export const removeBadge = endpoint({
  delete: '/v1/gamification/badges/:id',
  summary: 'Remove a badge',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  output: Type.Null(),
  status: 204,
  errors: [unknownBadge],

  handle: ({ params, caller, ctx }) =>
    changeRules(ctx, caller, async () => {
      const before = await badgeStore(ctx.db).find(params.id)
      if (before === undefined) throw unknownBadge()
      await badgeStore(ctx.db).remove(before.id)
      const audit = { action: 'badge.removed', subject: `badge:${before.name}`, before: viewBadge(before), after: null }
      return { result: null, audit, recount: before.active }
    }),
})
