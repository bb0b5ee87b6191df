import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { paymentMethodStore } from '../payment-method.store.ts'
import { PaymentMethodView, viewPaymentMethod } from '../payment-method.view.ts'

export const listPaymentMethods = endpoint({
  get: '/v1/payments/methods',
  summary: "The caller's payment methods",
  for: [member],
  feature: 'payment_methods',
  rate: 'api',
  output: Type.Array(PaymentMethodView),
  errors: [],

  async handle({ caller, ctx }) {
    return (await paymentMethodStore(ctx.db, caller.userId).all()).map(viewPaymentMethod)
  },
})
