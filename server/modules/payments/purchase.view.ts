import Type, { type Static } from 'typebox'
import { amountOf } from './money.ts'
import type { Purchase } from './purchase.ts'

const Nullable = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])

/** Neptuno, `CreditTransactionResponse`: one line of a member's statement, purchases under way included. */
export const TransactionView = Type.Object({
  id: Type.Integer(),
  amount: Type.Integer({ description: 'Credits; negative when they were spent.' }),
  transaction_type: Type.String({ description: 'welcome, usage, purchase, reset, adjustment …' }),
  payment_amount: Nullable(Type.Number({ description: 'USD; purchases only.' })),
  payment_method: Nullable(Type.String({ description: 'Code of the provider; purchases only.' })),
  payment_status: Nullable(Type.String({ description: 'pending, completed or failed; purchases only.' })),
  timestamp: Type.String({ format: 'date-time' }),
})

interface Line {
  readonly id: number
  readonly amount: number
  readonly reason: string
  readonly occurredAt: Date
}

/** `line` is absent for a purchase that has moved no credits. */
export function viewTransaction(
  line: Line | undefined,
  purchase: Purchase | undefined,
): Static<typeof TransactionView> {
  const { id, amount, reason, occurredAt } = line ?? lineOf(purchase)
  return {
    id,
    amount,
    transaction_type: reason,
    payment_amount: purchase === undefined ? null : amountOf(purchase.amountCents),
    payment_method: purchase?.provider ?? null,
    payment_status: purchase?.status ?? null,
    timestamp: occurredAt.toISOString(),
  }
}

function lineOf(purchase: Purchase | undefined): Line {
  if (purchase === undefined) throw new Error('A transaction is neither a transfer nor a purchase')
  return { id: purchase.id, amount: purchase.credits, reason: 'purchase', occurredAt: purchase.createdAt }
}
