import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { userStore } from '../../accounts/index.ts'
import { unknownMethod } from '../errors.ts'
import { paymentMethodStore } from '../payment-method.store.ts'
import { PaymentMethodView, viewPaymentMethod } from '../payment-method.view.ts'

/** Makes one method the default, and the others not. */
export const setDefaultPaymentMethod = endpoint({
  put: '/v1/payments/methods/:id/default',
  summary: 'Make a payment method the default',
  for: [member],
  feature: 'payment_methods',
  rate: 'api',
  params: Type.Object({ id: Type.Integer() }),
  output: PaymentMethodView,
  errors: [unknownMethod],

  async handle({ params, caller, ctx }) {
    await userStore(ctx.db).lockMember(caller.userId)
    const store = paymentMethodStore(ctx.db, caller.userId)
    const method = await store.find(params.id)
    if (method === undefined) throw unknownMethod()
    if (method.isDefault) return viewPaymentMethod(method)
    const now = ctx.clock.now()
    await store.clearDefault(now)
    return viewPaymentMethod(await store.makeDefault(params.id, now))
  },
})
