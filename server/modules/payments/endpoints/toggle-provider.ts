import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { changeProvider } from '../actions/change-provider.ts'
import { unknownProvider } from '../errors.ts'
import { ProviderView, viewProvider } from '../provider.view.ts'

/** Switches a provider on when it is off, and off when it is on. */
export const toggleProvider = endpoint({
  put: '/v1/payments/providers/:id/toggle',
  summary: 'Switch a payment provider on or off',
  for: [admin],
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  output: ProviderView,
  errors: [unknownProvider],

  async handle({ params, caller, ctx }) {
    return viewProvider(await changeProvider(ctx, caller, params.id, ({ active }) => ({ active: !active })))
  },
})
