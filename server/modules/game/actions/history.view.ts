import Type, { type Static } from 'typebox'
import type { Ctx } from '../../../platform/context.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import { Page, pageOf, pageQuery } from '../../../platform/http/paging.ts'
import {
  type Action,
  actionHistory,
  lumisEarnedBy,
  type Rules,
  unknownAction,
  xpEarnedBy,
} from '../../gamification/index.ts'
import { Nullable } from '../answer.ts'
import { namedAction } from '../why/explanation.ts'
import { viewLimit } from './limit.view.ts'
import { LimitHitName } from './recorded.schema.ts'

/** PostgreSQL, as the calendar, has no year 0. */
const LocalDay = Type.String({ format: 'date', pattern: '^(?!0000)' })

/** Local days of the member, both included. */
export const historyQuery = Type.Object({
  ...pageQuery,
  action: Type.Optional(Type.String({ minLength: 1, maxLength: 50 })),
  from: Type.Optional(LocalDay),
  to: Type.Optional(LocalDay),
})

const HistoryItemView = Type.Object({
  action_id: Type.Integer(),
  action: Type.String(),
  action_name: Type.String({ description: 'What it is called today, in the language of the reader.' }),
  kind: Type.Enum(['action', 'command'], {
    description: 'Commands are what members decide (claim, accept, join …) and what administrators grant.',
  }),
  occurred_at: Type.String({ format: 'date-time' }),
  received_at: Type.String({ format: 'date-time' }),
  local_day: Type.String({ format: 'date' }),
  channel: Type.String(),
  lumis_earned: Type.Integer({ description: 'As it counts now.' }),
  xp_earned: Type.Integer(),
  corrected: Type.Boolean({ description: 'An action that came late has changed what it earned.' }),
  limit: Nullable(LimitHitName),
  limit_reason: Nullable(Type.String()),
  caused_by: Nullable(Type.Integer({ description: 'The action that it followed from.' })),
})

export const HistoryPage = Page(HistoryItemView)

/** @throws action.unknown for a type that there is not */
export async function viewHistory(
  ctx: Ctx,
  memberId: number,
  { action, from, to, ...page }: Static<typeof historyQuery>,
  locale: Locale,
): Promise<Static<typeof HistoryPage>> {
  const rules = ctx.rules.current
  const type = action === undefined ? undefined : rules.typesByName.get(action)
  if (action !== undefined && type === undefined) throw unknownAction()
  const { items, total } = await actionHistory(ctx, memberId, { typeId: type?.id, from, to }, page)
  const now = ctx.clock.now().getTime()
  return pageOf(
    items.map((item) => viewItem(item, rules, { now, locale })),
    total,
    page,
  )
}

function viewItem(
  action: Action,
  rules: Rules,
  { now, locale }: { readonly now: number; readonly locale: Locale },
): Static<typeof HistoryItemView> {
  const { game, was } = action.effects
  const type = rules.types.get(action.typeId)
  const limit = viewLimit(game, now, locale)
  return {
    action_id: action.id,
    action: type?.name ?? '',
    action_name: namedAction(action, rules)[locale],
    kind: type?.system ? 'command' : 'action',
    occurred_at: action.occurredAt.toISOString(),
    received_at: action.receivedAt.toISOString(),
    local_day: action.localDay,
    channel: action.channel,
    lumis_earned: game === undefined ? 0 : lumisEarnedBy(game),
    xp_earned: game === undefined ? 0 : xpEarnedBy(game),
    corrected: was !== undefined,
    limit: limit?.hit ?? null,
    limit_reason: limit?.reason ?? null,
    caused_by: action.causedBy,
  }
}
