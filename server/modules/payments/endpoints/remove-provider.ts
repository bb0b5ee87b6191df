import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { providerInUse, unknownProvider } from '../errors.ts'
import { providerStore } from '../provider.store.ts'
import { viewProvider } from '../provider.view.ts'

/** Removes a provider that no method uses; one in use can only be switched off. */
export const removeProvider = endpoint({
  delete: '/v1/payments/providers/:id',
  summary: 'Remove a payment provider that nobody uses',
  for: [admin],
  rate: 'admin',
  params: Type.Object({ id: Type.Integer() }),
  output: Type.Null(),
  status: 204,
  errors: [unknownProvider, providerInUse],

  async handle({ params, caller, ctx }) {
    const store = providerStore(ctx.db)
    const provider = await store.lock(params.id)
    if (provider === undefined) throw unknownProvider()
    await store.remove(params.id)
    const before = viewProvider(provider)
    await audit(ctx, caller, { action: 'provider.removed', subject: `provider:${params.id}`, before, after: null })
    ctx.afterCommit(() => ctx.live.toAll({ topic: 'payments' }))
    return null
  },
})
