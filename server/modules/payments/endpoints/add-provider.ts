import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { providerExists, providerNameInvalid } from '../errors.ts'
import { providerStore } from '../provider.store.ts'
import { providerCode } from '../provider.ts'
import { ProviderName, ProviderView, viewProvider } from '../provider.view.ts'

/** Adds a provider to the catalogue. Its code is made from its name and stays. */
export const addProvider = endpoint({
  post: '/v1/payments/providers',
  summary: 'Add a payment provider',
  for: [admin],
  rate: 'admin',
  body: Type.Object({ name: ProviderName, active: Type.Boolean({ default: true }) }),
  output: ProviderView,
  status: 201,
  errors: [providerExists, providerNameInvalid],

  async handle({ body, caller, ctx }) {
    const name = body.name.trim()
    const code = providerCode(name)
    if (code === undefined) throw providerNameInvalid()
    const added = await providerStore(ctx.db).add({ code, name, active: body.active }, ctx.clock.now())
    const after = viewProvider(added)
    await audit(ctx, caller, { action: 'provider.added', subject: `provider:${added.id}`, before: null, after })
    ctx.afterCommit(() => ctx.live.toAll({ topic: 'payments' }))
    return after
  },
})
