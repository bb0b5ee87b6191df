import type { Ctx } from '../../../platform/context.ts'
import { accountStore } from '../account.store.ts'
import { transferStore } from '../transfer.store.ts'
import { lockBalances } from './lock-balances.ts'
import { transfer } from './transfer.ts'

/** Lümis to be given (above zero) or taken back (below), once per key. */
interface Correction {
  readonly memberId: number
  readonly amount: number
  readonly key: string
  readonly reference: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

interface Corrected {
  readonly transferId: number
  /** With its sign; nearer to zero than what was asked for where there was not as much to take. */
  readonly amount: number
  /** Right after the correction. */
  readonly balance: number
}

/**
 * Sets right what somebody was rewarded with. Takes back as far as the balance reaches, which may be nothing; that is on
 * record too (`metadata.asked` says what was asked for), so that the key never takes later what came in since.
 *
 * @throws credits.user_unknown, request.idempotency_conflict
 */
export async function correct(ctx: Ctx, correction: Correction): Promise<Corrected> {
  const { amount: asked, key, reference, metadata } = correction
  const { memberId, balance } = await lockHolder(ctx, correction.memberId)
  const stored = (await transferStore(ctx.db).findByKeys('lumis', [key])).get(key)
  const reach = asked < 0 ? Math.min(-asked, balance) : asked
  // A repeated correction finds another balance than the first one did: it asks for what was moved then.
  const amount = stored?.amount ?? reach

  const [member, system] = [{ user: memberId }, { system: 'adjustment' }] as const
  const parties = asked < 0 ? { from: member, to: system } : { from: system, to: member }
  const posting = await transfer(ctx, 'lumis', {
    ...parties,
    amount,
    reason: 'correction',
    reference,
    key,
    metadata: { ...metadata, asked },
  })
  const [moved, after] = asked < 0 ? [0 - posting.amount, posting.fromBalance] : [posting.amount, posting.toBalance]
  return { transferId: posting.id, amount: moved, balance: after ?? 0 }
}

/** The account to correct, locked: a merged guest's is the member's that it turned out to be. */
async function lockHolder(ctx: Ctx, userId: number): Promise<{ memberId: number; balance: number }> {
  const own = await lockBalances(ctx, 'lumis', [userId])
  // Read under the lock, so that it is not merged from here on.
  const memberId = await accountStore(ctx.db).holderOf('lumis', userId)
  const balances = memberId === userId ? own : await lockBalances(ctx, 'lumis', [memberId])
  return { memberId, balance: balances.get(memberId) ?? 0 }
}
