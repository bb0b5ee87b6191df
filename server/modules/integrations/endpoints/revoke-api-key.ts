import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { apiKeyStore } from '../api-key.store.ts'
import { apiKeyRevoked } from '../api-key-callers.ts'
import { unknownApiKey } from '../errors.ts'
import { IntegrationParams } from '../integration.input.ts'

/** The key stops working at once, in every process; its row stays, so that the past can be read. */
export const revokeApiKey = endpoint({
  delete: '/v1/integrations/api-keys/:id',
  summary: 'Revoke a key',
  for: [admin],
  feature: 'integrations',
  rate: 'admin',
  params: IntegrationParams,
  output: Type.Null(),
  status: 204,
  errors: [unknownApiKey],

  async handle({ params, caller, ctx }) {
    const now = ctx.clock.now()
    const key = await apiKeyStore(ctx.db).revoke(params.id, now)
    if (key === undefined) throw unknownApiKey()
    await audit(ctx, caller, {
      action: 'api_key.revoked',
      subject: `api_key:${key.id}`,
      before: { name: key.name, prefix: key.prefix, scopes: key.scopes },
      after: { revoked_at: now.toISOString() },
    })
    ctx.afterCommit(() => ctx.signals.emit(apiKeyRevoked, key.id))
    return null
  },
})
