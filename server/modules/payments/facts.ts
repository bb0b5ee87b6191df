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
  { es: 'Un miembro ha pagado y ha recibido lo que compró', en: 'A member paid and received what was bought' },
)

export const paymentFailed = defineFact('payment.failed', Type.Object(Payment), {
  es: 'Se ha rechazado un pago; no se ha cobrado nada',
  en: 'A payment was declined; nothing was charged',
})

export const paymentFacts = [paymentSucceeded, paymentFailed]
