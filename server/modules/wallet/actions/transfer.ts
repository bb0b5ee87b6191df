import type { Ctx } from '../../../platform/context.ts'
import { idempotencyConflict } from '../../../platform/errors/errors.ts'
import { type ErrorKind, NamedError } from '../../../platform/errors/named-error.ts'
import { accountStore } from '../account.store.ts'
import { lumisInsufficient, noCreditsLeft } from '../errors.ts'
import {
  type Currency,
  type Movement,
  nth,
  type Plan,
  planMovements,
  type Transfer,
  usersOf,
  type Verdict,
} from '../ledger.ts'
import { transferStore } from '../transfer.store.ts'
import { lockBalances } from './lock-balances.ts'

/** What became of a movement. */
export interface Posting extends Pick<Transfer, 'id' | 'amount' | 'fromBalance' | 'toBalance'> {
  /** The key had moved this value before: nothing was moved now. */
  readonly repeated: boolean
}

const overdrawn: Readonly<Record<Currency, ErrorKind>> = { credits: noCreditsLeft, lumis: lumisInsufficient }

/**
 * Moves value in the running transaction: once per key, and never more than there is.
 * @throws credits.none_left, lumis.insufficient, credits.user_unknown, request.idempotency_conflict
 */
export async function transfer(ctx: Ctx, currency: Currency, movement: Movement): Promise<Posting> {
  const posting = nth(await postAll(ctx, currency, [movement]), 0)
  if (posting instanceof NamedError) throw posting
  return posting
}

/** Moves a batch in the given order. A movement that is refused is answered with the reason and harms no other. */
export async function postAll(
  ctx: Ctx,
  currency: Currency,
  movements: readonly Movement[],
): Promise<readonly (Posting | NamedError)[]> {
  const balances = await lockBalances(ctx, currency, usersOf(movements))
  const keys = movements.flatMap(({ key }) => (key === undefined ? [] : [key]))
  // Read under the locks: another transaction with the same key has either committed by now or not begun.
  const stored = keys.length === 0 ? new Map() : await transferStore(ctx.db).findByKeys(currency, keys)

  const plan = planMovements(movements, balances, stored)
  const ids = plan.entries.length === 0 ? [] : await transferStore(ctx.db).add(currency, plan.entries, ctx.clock.now())
  if (plan.balances.size > 0) await accountStore(ctx.db).setBalances(currency, plan)

  return plan.verdicts.map((verdict) => outcomeOf(verdict, plan, ids, currency))
}

function outcomeOf(verdict: Verdict, plan: Plan, ids: readonly number[], currency: Currency): Posting | NamedError {
  switch (verdict.kind) {
    case 'conflict':
      return idempotencyConflict()
    case 'overdrawn':
      return overdrawn[currency]()
    case 'stored':
      return postingOf(verdict.transfer, true)
    case 'entry': {
      const { movement, ...balances } = nth(plan.entries, verdict.index)
      return postingOf({ id: nth(ids, verdict.index), amount: movement.amount, ...balances }, verdict.repeated)
    }
  }
}

function postingOf({ id, amount, fromBalance, toBalance }: Omit<Posting, 'repeated'>, repeated: boolean): Posting {
  return { id, amount, fromBalance, toBalance, repeated }
}
