import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { type Recount, recountStore } from '../recount/recount.store.ts'

const RecountView = Type.Object({
  id: Type.Integer(),
  reason: Type.String(),
  by: Type.String(),
  total: Type.Integer(),
  done: Type.Integer(),
  started_at: Type.String({ format: 'date-time' }),
  finished_at: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  superseded: Type.Boolean({ description: 'A later change began a new one before this one came to its end.' }),
})

const shown = 20

export const listRecounts = endpoint({
  get: '/v1/gamification/recounts',
  summary: 'The latest recounts after changes of points or badges, and how far they are',
  for: [admin],
  feature: 'gamification',
  rate: 'admin',
  output: Type.Array(RecountView),
  errors: [],

  async handle({ ctx }) {
    return (await recountStore(ctx.db).latest(shown)).map(view)
  },
})

function view({ id, reason, requestedBy, total, done, startedAt, finishedAt, superseded }: Recount) {
  return {
    id,
    reason,
    by: requestedBy,
    total,
    done,
    started_at: startedAt.toISOString(),
    finished_at: finishedAt?.toISOString() ?? null,
    superseded,
  }
}
