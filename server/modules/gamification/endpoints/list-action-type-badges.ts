import Type from 'typebox'
import { guest, member, nobody } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { BadgeView, viewBadge } from '../badge.view.ts'
import { noBadges } from '../errors.ts'

export const listActionTypeBadges = endpoint({
  get: '/v1/gamification/event-types/:event_type_id/badges',
  summary: 'The badges of an event type, lowest threshold first',
  for: [nobody, guest, member],
  feature: 'gamification',
  rate: 'api',
  params: Type.Object({ event_type_id: Type.Integer() }),
  output: Type.Array(BadgeView),
  errors: [noBadges],

  async handle({ params, ctx }) {
    const badges = ctx.rules.current.badgesOf.get(params.event_type_id) ?? []
    const active = badges.filter((badge) => badge.active)
    if (active.length === 0) throw noBadges()
    return active.map(viewBadge)
  },
})
