import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { userStore } from '../../accounts/index.ts'
import { cardNumberRefused, providerUnavailable, securityCodeRefused } from '../errors.ts'
import { paymentMethodStore } from '../payment-method.store.ts'
import { holdsCardNumber, holdsSecurityCode } from '../payment-method.ts'
import { PaymentMethodView, viewPaymentMethod } from '../payment-method.view.ts'
import { providerStore } from '../provider.store.ts'
import { findActive } from '../provider.ts'

/**
 * Adds a payment method (Neptuno, payments). `payment_type` names an active provider by code or name; `details` are
 * the member's own words and never a card number. The first method becomes the default.
 */
export const addPaymentMethod = endpoint({
  post: '/v1/payments/methods',
  summary: 'Add a payment method',
  for: [member],
  feature: 'payment_methods',
  rate: 'api',
  body: Type.Object({
    payment_type: Type.String({ minLength: 1, maxLength: 50 }),
    details: Type.String({ maxLength: 255 }),
    is_default: Type.Boolean({ default: false }),
  }),
  output: PaymentMethodView,
  errors: [providerUnavailable, cardNumberRefused, securityCodeRefused],

  async handle({ body, caller, ctx }) {
    const details = body.details.trim()
    if (holdsCardNumber(details)) throw cardNumberRefused()
    if (holdsSecurityCode(details)) throw securityCodeRefused()
    const provider = findActive(await providerStore(ctx.db).all(), body.payment_type)
    if (provider === undefined) throw providerUnavailable()

    // Held so that two first methods do not both become the default.
    await userStore(ctx.db).lockMember(caller.userId)
    const store = paymentMethodStore(ctx.db, caller.userId)
    const now = ctx.clock.now()
    const isDefault = body.is_default || (await store.findDefault()) === undefined
    if (isDefault) await store.clearDefault(now)
    return viewPaymentMethod(await store.add({ providerId: provider.id, details, isDefault }, now))
  },
})
