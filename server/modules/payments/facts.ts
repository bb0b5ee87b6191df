import Type from 'typebox'
import { defineFact } from '../../platform/facts/fact.ts'

const Payment = {
  transaction_id: Type.Integer(),
  user_id: Type.Integer(),
  credits: Type.Integer(),
  payment_amount: Type.Number({ description: 'In `currency`, with its cents as decimals.' }),
  currency: Type.String(),
  payment_method: Type.String({ description: 'Code of the provider.' }),
}

export const paymentSucceeded = defineFact(
  'payment.succeeded',
  Type.Object({ ...Payment, credits_remaining: Type.Integer() }),
  'A member paid and received what was bought',
)

export const paymentFailed = defineFact(
  'payment.failed',
  Type.Object(Payment),
  'A payment was declined; nothing was charged',
)

export const paymentFacts = [paymentSucceeded, paymentFailed]
