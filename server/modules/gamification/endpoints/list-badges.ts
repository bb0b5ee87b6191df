import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { badgeStore } from '../badge.store.ts'
import { BadgeView, viewBadge } from '../badge.view.ts'

export const listBadges = endpoint({
  get: '/v1/gamification/badges',
  summary: 'All badges, or those of one event type; switched off ones included',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  query: Type.Object({ event_type_id: Type.Optional(Type.Integer()) }),
  output: Type.Array(BadgeView),
  errors: [],

  async handle({ query, ctx }) {
    return (await badgeStore(ctx.db).all(query.event_type_id)).map(viewBadge)
  },
})
