import { createHash } from 'node:crypto'
import type { PaymentOrder } from './gateways/gateway.ts'
import { priceCurrency } from './money.ts'

export type PurchaseStatus = 'pending' | 'completed' | 'failed'

/** One wish to buy credits, from the moment it is asked for. */
export interface Purchase {
  /** Also the id of its transfer, once it is completed. */
  readonly id: number
  readonly userId: number
  readonly credits: number
  readonly amountCents: number
  /** Code of the provider. */
  readonly provider: string
  readonly status: PurchaseStatus
  readonly requestHash: string
  readonly createdAt: Date
}

/** What the gateway hears of a purchase; asking again is the same order. */
export function orderOf({ id, amountCents, provider }: Purchase): PaymentOrder {
  return { reference: referenceOf(id), amountCents, currency: priceCurrency, provider }
}

export function referenceOf(purchaseId: number): string {
  return `purchase:${purchaseId}`
}

/** A request to buy, as the surface has it. */
export interface PurchaseRequest {
  readonly credits: number
  readonly payment_amount?: number
  readonly payment_method?: string | null
}

/** Tells whether two requests ask for the same; what a request leaves out is part of it. */
export function requestHash({ credits, payment_amount, payment_method }: PurchaseRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([credits, payment_amount ?? null, payment_method ?? null]))
    .digest('hex')
}
