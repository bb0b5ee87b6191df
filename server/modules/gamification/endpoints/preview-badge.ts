import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { namesOf } from '../../accounts/index.ts'
import { UserType } from '../badge.view.ts'
import { type Bounds, boundsOf } from '../badge-bounds.ts'
import { unknownEventType } from '../errors.ts'
import { memberStateStore } from '../member-state.store.ts'

const sampleSize = 10

/** Counted over the kept states; the history is not read. */
export const previewBadge = endpoint({
  get: '/v1/gamification/badges/preview',
  summary: 'Who would hold a badge at a threshold',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  query: Type.Object({
    event_type_id: Type.Integer(),
    required_points: Type.Integer({ minimum: 0 }),
    user_type: Type.Union([...UserType.anyOf], { default: 'both' }),
    badge_id: Type.Optional(Type.Integer({ description: 'The badge that would be changed; absent for a new one.' })),
  }),
  output: Type.Object({
    count: Type.Integer({ description: 'Members who would hold it.' }),
    reached: Type.Integer({ description: 'Those, and the ones who have gone on to a higher badge.' }),
    sample: Type.Array(Type.Object({ username: Type.String(), points: Type.Integer() }), {
      description: 'Some of them, most points first.',
    }),
  }),
  errors: [unknownEventType],

  async handle({ query, ctx }) {
    const rules = ctx.rules.current
    const type = rules.types.get(query.event_type_id)
    if (type === undefined) throw unknownEventType()
    const others = (rules.badgesOf.get(type.id) ?? []).filter(({ id }) => id !== query.badge_id)
    const bounds: Bounds[] = boundsOf(query.required_points, query.user_type, others)
    const { count, reached, sample } = await memberStateStore(ctx.db).holders(type, bounds, sampleSize)
    const names = await namesOf(
      ctx,
      sample.map(({ memberId }) => memberId),
    )
    return {
      count,
      reached,
      sample: sample.map(({ memberId, points }) => ({ username: names.get(memberId)?.username ?? '', points })),
    }
  },
})
