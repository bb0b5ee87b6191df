import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { hasRole } from '../../../platform/callers/caller.ts'
import { notFound } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { providerStore } from '../provider.store.ts'
import { ProviderView, viewProvider } from '../provider.view.ts'

/** Active providers for members; all of them for administrators, also while payment methods are switched off. */
export const listProviders = endpoint({
  get: '/v1/payments/providers',
  summary: 'Payment providers to choose from; all of them for administrators',
  for: [member],
  rate: 'api',
  output: Type.Array(ProviderView),
  errors: [notFound],

  async handle({ caller, ctx }) {
    const isAdmin = hasRole(caller.role, 'admin')
    if (!isAdmin && !ctx.settings.featureIsOn('payment_methods')) throw notFound()
    const providers = await providerStore(ctx.db).all()
    return providers.filter(({ active }) => active || isAdmin).map(viewProvider)
  },
})
