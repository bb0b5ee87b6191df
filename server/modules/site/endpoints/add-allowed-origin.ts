import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { changeSetting } from '../change-setting.ts'
import { invalidOrigin, originExists } from '../errors.ts'
import { originOf } from '../setting.ts'

/** Allows an origin; browsers are let in from the next request on. Answers the whole list. */
export const addAllowedOrigin = endpoint({
  post: '/v1/settings/allowed-origins',
  summary: 'Allow the pages of an origin to call the API',
  for: [admin],
  rate: 'admin',
  body: Type.Object({ origin: Type.String({ maxLength: 255 }) }),
  output: Type.Array(Type.String()),
  errors: [invalidOrigin, originExists],

  async handle({ body, caller, ctx }) {
    const origin = originOf(body.origin.trim())
    if (origin === undefined) throw invalidOrigin()
    const stored = await changeSetting(ctx, caller, 'allowed_origins', (current) => {
      const origins: string[] = JSON.parse(current)
      if (origins.includes(origin)) throw originExists()
      return JSON.stringify([...origins, origin])
    })
    return JSON.parse(stored.value)
  },
})
