import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { userStore } from '../../accounts/index.ts'
import { defaultMethodStays, unknownMethod } from '../errors.ts'
import { paymentMethodStore } from '../payment-method.store.ts'

/** Removes a payment method that is not the default (rules §1.6). */
export const removePaymentMethod = endpoint({
  delete: '/v1/payments/methods/:id',
  summary: 'Remove a payment method that is not the default',
  for: [member],
  feature: 'payment_methods',
  rate: 'api',
  params: Type.Object({ id: Type.Integer() }),
  output: Type.Null(),
  status: 204,
  errors: [unknownMethod, defaultMethodStays],

  async handle({ params, caller, ctx }) {
    await userStore(ctx.db).lockMember(caller.userId)
    const store = paymentMethodStore(ctx.db, caller.userId)
    const method = await store.find(params.id)
    if (method === undefined) throw unknownMethod()
    if (method.isDefault) throw defaultMethodStays()
    await store.remove(params.id)
    return null
  },
})
