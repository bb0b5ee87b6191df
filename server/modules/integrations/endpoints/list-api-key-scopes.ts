import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { scopeNames, scopes } from '../api-key.ts'
import { ScopeName } from '../api-key.view.ts'

export const listApiKeyScopes = endpoint({
  get: '/v1/integrations/api-keys/scopes',
  summary: 'What a key can be allowed to do',
  for: [admin],
  feature: 'integrations',
  rate: 'admin',
  output: Type.Array(Type.Object({ name: ScopeName, description: Type.String() })),
  errors: [],

  async handle({ request }) {
    return scopeNames.map((name) => ({ name, description: scopes[name][request.locale] }))
  },
})
