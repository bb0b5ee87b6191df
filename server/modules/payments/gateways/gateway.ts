/** What a gateway is asked to collect. */
export interface PaymentOrder {
  /** Ours, and unique: whatever comes with the same reference is the same payment. */
  readonly reference: string
  readonly amountCents: number
  readonly currency: string
  /** Code of the provider that the buyer chose. */
  readonly provider: string
}

export type Outcome = 'succeeded' | 'declined'

/**
 * Whoever collects money. It keeps its own record of every payment, so that it can be asked again after a crash. It
 * throws when it cannot be reached; what became of the payment is then open.
 */
export interface Gateway {
  /** Collects once per reference: repeating it answers the first outcome. */
  charge(order: PaymentOrder): Promise<Outcome>
  /** What became of an order. One that never arrived is declined, now and whenever it still should. */
  settle(order: PaymentOrder): Promise<Outcome>
}

declare module '../../../platform/context.ts' {
  interface Services {
    readonly gateway: Gateway
  }
}
