import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { changeSetting } from '../change-setting.ts'
import { unknownOrigin } from '../errors.ts'

/** Stops letting an origin in. Answers the whole list. */
export const removeAllowedOrigin = endpoint({
  delete: '/v1/settings/allowed-origins',
  summary: 'Stop allowing the pages of an origin',
  for: [admin],
  rate: 'admin',
  query: Type.Object({ origin: Type.String() }),
  output: Type.Array(Type.String()),
  errors: [unknownOrigin],

  async handle({ query, caller, ctx }) {
    const stored = await changeSetting(ctx, caller, 'allowed_origins', (current) => {
      const origins: string[] = JSON.parse(current)
      if (!origins.includes(query.origin)) throw unknownOrigin()
      return JSON.stringify(origins.filter((origin) => origin !== query.origin))
    })
    return JSON.parse(stored.value)
  },
})
