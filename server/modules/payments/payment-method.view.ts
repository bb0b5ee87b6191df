import Type, { type Static } from 'typebox'
import type { PaymentMethod } from './payment-method.ts'

/** Neptuno, `PaymentMethodResponse`. */
export const PaymentMethodView = Type.Object({
  id: Type.Integer(),
  payment_type: Type.String({ description: 'Code of the provider.' }),
  details: Type.String(),
  is_default: Type.Boolean(),
  created_at: Type.String({ format: 'date-time' }),
  updated_at: Type.String({ format: 'date-time' }),
})

export function viewPaymentMethod(method: PaymentMethod): Static<typeof PaymentMethodView> {
  return {
    id: method.id,
    payment_type: method.type,
    details: method.details,
    is_default: method.isDefault,
    created_at: method.createdAt.toISOString(),
    updated_at: method.updatedAt.toISOString(),
  }
}
