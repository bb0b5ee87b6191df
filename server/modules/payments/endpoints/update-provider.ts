import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { changeProvider } from '../actions/change-provider.ts'
import { providerExists, unknownProvider } from '../errors.ts'
import { ProviderName, ProviderView, viewProvider } from '../provider.view.ts'

/** Renames a provider or switches it on or off; fields that are absent stay. Its code never changes. */
export const updateProvider = endpoint({
  put: '/v1/payments/providers/:id',
  summary: 'Rename a payment provider or switch it on or off',
  for: [admin],
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  body: Type.Object({ name: Type.Optional(ProviderName), active: Type.Optional(Type.Boolean()) }),
  output: ProviderView,
  errors: [unknownProvider, providerExists],

  async handle({ params, body: { name, active }, caller, ctx }) {
    const changed = await changeProvider(ctx, caller, params.id, (before) => ({
      name: name?.trim() ?? before.name,
      active: active ?? before.active,
    }))
    return viewProvider(changed)
  },
})
