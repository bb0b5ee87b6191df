import Type, { type Static } from 'typebox'
import type { Ctx } from '../../../platform/context.ts'
import { gameCode } from '../../../platform/dialects/dialects.ts'
import { type Locale, NamedError } from '../../../platform/errors/named-error.ts'
import { parserOf } from '../../../platform/http/validation.ts'
import { lumisEarnedBy, type RecordedAction, xpEarnedBy } from '../../gamification/index.ts'
import { Nullable } from '../answer.ts'
import { LimitHitName } from './recorded.schema.ts'
import { draftOf, type FindMember, memberFinder, Report, systemKey } from './report.ts'

const Item = Type.Object({
  ...Report.properties,
  idempotency_key: Type.Optional(Type.String({ pattern: '^[\\x21-\\x7e]{1,255}$' })),
})
type Item = Static<typeof Item>

const parseItem = parserOf(Item, 'body')

const Status = Type.Enum(['recorded', 'repeated', 'duplicate', 'refused'], {
  description: 'repeated: recorded before, under the same key. duplicate: rewarded for the same before.',
})

/** What became of one action of a batch; null where there is nothing to tell, as for one that was refused. */
export const BatchItemView = Type.Object({
  index: Type.Integer({ description: 'Place in the list, from 0.' }),
  status: Status,
  action_id: Nullable(Type.Integer()),
  user_id: Nullable(Type.Integer()),
  lumis_earned: Type.Integer(),
  xp_earned: Type.Integer(),
  limit: Nullable(LimitHitName),
  new_lumis_balance: Nullable(Type.Integer()),
  error: Nullable(
    Type.Object({
      code: Type.String(),
      message: Type.String(),
      fields: Type.Array(Type.Object({ path: Type.String(), message: Type.String() })),
    }),
  ),
})
type ItemView = Static<typeof BatchItemView>

type Outcome = RecordedAction | NamedError

/** Records every action of the list that can be recorded, and answers for each what became of it. */
export async function recordBatch(
  ctx: Ctx,
  actions: readonly unknown[],
  keyId: number,
  locale: Locale,
): Promise<ItemView[]> {
  const items = actions.map((action) => attempt(() => parseItem(asObject(action)) as Item))
  const named = items.flatMap((item) => (item instanceof NamedError ? [] : item))
  const find = await memberFinder(ctx, named)
  // All are handed over before any is waited for: so they keep their order, and share transactions.
  const outcomes = await Promise.all(
    items.map((item) => (item instanceof NamedError ? item : record(ctx, item, find, keyId))),
  )
  return outcomes.map((outcome, index) => viewOf(outcome, index, locale))
}

/** What cannot be an item becomes one without its fields, so that each of them is named as missing. */
function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

async function record(ctx: Ctx, item: Item, find: FindMember, keyId: number): Promise<Outcome> {
  const { idempotency_key: key, channel = 'mobile_app' } = item
  try {
    return await ctx.actions.record({
      actor: find(item),
      ...draftOf(item),
      channel,
      reportedBy: 'system',
      idempotencyKey: systemKey(keyId, key),
    })
  } catch (error) {
    return refusalIn(error)
  }
}

function attempt<T>(work: () => T): T | NamedError {
  try {
    return work()
  } catch (error) {
    return refusalIn(error)
  }
}

/** What has no name is no refusal of one item: the request crashes, and can be sent again. */
function refusalIn(error: unknown): NamedError {
  if (error instanceof NamedError) return error
  throw error
}

function viewOf(outcome: Outcome, index: number, locale: Locale): ItemView {
  if (outcome instanceof NamedError) return { index, ...nothing, status: 'refused', error: errorView(outcome, locale) }
  const { action, followUps, outcome: status } = outcome
  const limit = action.effects.game?.limit?.hit ?? null
  const common = { index, action_id: action.id, user_id: action.memberId, error: null }
  if (status === 'duplicate') return { ...nothing, ...common, status, limit: 'duplicate' }
  const effects = [action, ...followUps].flatMap((step) => step.effects.was ?? step.effects.game ?? [])
  return {
    ...common,
    status,
    lumis_earned: effects.reduce((sum, each) => sum + lumisEarnedBy(each), 0),
    xp_earned: effects.reduce((sum, each) => sum + xpEarnedBy(each), 0),
    limit,
    new_lumis_balance: (followUps.at(-1) ?? action).balance ?? 0,
  }
}

const nothing = {
  action_id: null,
  user_id: null,
  lumis_earned: 0,
  xp_earned: 0,
  limit: null,
  new_lumis_balance: null,
} as const

function errorView(error: NamedError, locale: Locale) {
  return {
    code: gameCode(error.code),
    message: error.text(locale),
    fields: (error.occurrence.fields ?? []).map(({ path, texts }) => ({
      path: path.slice(1).join('.'),
      message: texts[locale],
    })),
  }
}
