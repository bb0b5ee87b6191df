import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { apiKeyStore } from '../api-key.store.ts'
import { hashOf, newKey, prefixOf } from '../api-key.ts'
import { NewApiKeyView, ScopeName, viewApiKey } from '../api-key.view.ts'
import { Label } from '../integration.input.ts'

/** Only a hash of the key is kept, so this answer is the only place where it can be read. */
export const createApiKey = endpoint({
  post: '/v1/integrations/api-keys',
  summary: 'Make a key for another system; answers the key, once',
  for: [admin],
  feature: 'integrations',
  rate: 'admin',
  body: Type.Object({ name: Label, scopes: Type.Array(ScopeName, { minItems: 1, uniqueItems: true }) }),
  output: NewApiKeyView,
  status: 201,
  errors: [],

  async handle({ body, caller, ctx }) {
    const key = newKey(ctx.random.token)
    const { name, scopes } = { ...body, name: body.name.trim() }
    const added = await apiKeyStore(ctx.db).add(
      { name, scopes, prefix: prefixOf(key), hash: hashOf(key), createdBy: caller.userId },
      ctx.clock.now(),
    )
    await audit(ctx, caller, {
      action: 'api_key.created',
      subject: `api_key:${added.id}`,
      before: null,
      after: { name, prefix: added.prefix, scopes },
    })
    return { ...viewApiKey(added), key }
  },
})
