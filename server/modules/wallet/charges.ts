import type { AppContext } from '../../platform/context.ts'
import { groupCommit, Refused } from '../../platform/db/group-commit.ts'
import { NamedError } from '../../platform/errors/named-error.ts'
import { postAll } from './actions/transfer.ts'
import { creditsUsed } from './facts.ts'
import { type Movement, nth } from './ledger.ts'

/** What somebody is to pay. */
interface ChargeOrder {
  readonly userId: number
  readonly userType: 'registered' | 'anonymous'
  readonly units: number
  /** What for, in the words of whoever asks. */
  readonly note?: string
  /** The same key charges once. */
  readonly key?: string
}

interface Charge {
  readonly transactionId: number
  readonly charged: number
  /** What is left. */
  readonly credits: number
}

export interface CreditCharges {
  /** Durable when it resolves. @throws credits.none_left, request.idempotency_conflict, request.overloaded */
  charge(order: ChargeOrder): Promise<Charge>
}

declare module '../../platform/context.ts' {
  interface Services {
    readonly charges: CreditCharges
  }
}

const lanes = 2
const maxBatch = 128
const maxWaiting = 4096

/** Charges that arrive together are posted together: one transaction for all of them (design §4). */
export function createCharges(transaction: AppContext['transaction']): CreditCharges {
  const charges = groupCommit<ChargeOrder, Charge>({
    lanes,
    worthALane: 1,
    maxBatch,
    maxWaiting,
    keyOf: ({ userId }) => userId,
    commit: (orders) => postCharges(transaction, orders),
  })
  return { charge: (order) => charges.submit(order) }
}

function postCharges(
  transaction: AppContext['transaction'],
  orders: readonly ChargeOrder[],
): Promise<readonly (Charge | Refused)[]> {
  return transaction(async (ctx) => {
    const postings = await postAll(ctx, 'credits', orders.map(movementOf))
    const creditsLeft = new Map<number, number>()
    const facts: ReturnType<typeof creditsUsed>[] = []

    const results = orders.map((order, index) => {
      const posting = nth(postings, index)
      if (posting instanceof NamedError) return new Refused(posting)
      const { id, amount, repeated } = posting
      const credits = posting.fromBalance ?? 0
      if (!repeated) {
        creditsLeft.set(order.userId, credits)
        facts.push(usedBy(order, { id, credits }))
      }
      return { transactionId: id, charged: amount, credits }
    })

    await ctx.announce(...facts)
    ctx.afterCommit(() => {
      for (const [userId, credits] of creditsLeft) ctx.live.toUser(userId, { topic: 'credits', credits })
    })
    return results
  })
}

function movementOf({ userId, units, note, key }: ChargeOrder): Movement {
  return {
    from: { user: userId },
    to: { system: 'usage' },
    amount: units,
    reason: 'usage',
    metadata: note === undefined ? {} : { note },
    key,
  }
}

function usedBy({ userId, userType, units }: ChargeOrder, { id, credits }: { id: number; credits: number }) {
  return creditsUsed(
    { user_id: userId, user_type: userType, amount: units, credits_remaining: credits, transaction_id: id },
    { memberId: userId },
  )
}
