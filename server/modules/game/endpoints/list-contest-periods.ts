import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Page, pageOf, pageQuery } from '../../../platform/http/paging.ts'
import { closedPeriods, contestKind, openEndings, periodText } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { instantText } from '../moments.ts'

const instant = Type.String({ format: 'date-time' })
const contest = {
  code: Type.String({ description: 'Code of the board or event.' }),
  kind: Type.Enum(['board', 'event']),
  period: Type.String({ description: 'First day of the period of a board; beginning of that of an event.' }),
  ends_at: instant,
  participants: Type.Integer(),
}

/** What is being competed for, and what is final: by these an administrator sees that every period was closed and paid. */
export const listContestPeriods = endpoint({
  get: '/api/v4/admin/gamification/periods',
  summary: 'Running periods of boards and events, and closed ones with what became of their prizes',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  query: Type.Object(pageQuery),
  output: Answer(
    Type.Object({
      open: Type.Array(Type.Object({ ...contest, closes_at: instant }), {
        description: 'Those in which somebody has a score.',
      }),
      closed: Page(
        Type.Object({
          ...contest,
          closed_at: instant,
          paid_at: Type.Union([instant, Type.Null()], { description: 'Null while prizes are being paid.' }),
        }),
      ),
    }),
  ),
  errors: [],

  async handle({ query, ctx }) {
    const { items, total } = await closedPeriods(ctx, query)
    return answer({
      open: openEndings(ctx).map((ending) => ({
        code: ending.code,
        kind: contestKind(ending.contest),
        period: periodText(ending),
        ends_at: instantText(ending.endsAt),
        closes_at: instantText(ending.closesAt),
        participants: ctx.contests.size(ending.contest, ending.period),
      })),
      closed: pageOf(
        items.map((period) => ({
          code: period.code,
          kind: contestKind(period.contest),
          period: periodText(period),
          ends_at: period.endsAt.toISOString(),
          closed_at: period.closedAt.toISOString(),
          paid_at: period.paidAt?.toISOString() ?? null,
          participants: period.participants,
        })),
        total,
        query,
      ),
    })
  },
})
