import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'

export const listAllowedOrigins = endpoint({
  get: '/v1/settings/allowed-origins',
  summary: 'Sites whose pages may call the API',
  for: [admin],
  rate: 'admin',
  output: Type.Array(Type.String()),
  errors: [],

  async handle({ ctx }) {
    return [...ctx.settings.get('allowed_origins')]
  },
})
