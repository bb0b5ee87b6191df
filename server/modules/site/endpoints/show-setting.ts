import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { isSettingKey } from '../catalogue.ts'
import { printSetting } from '../setting.ts'

/** One setting as the text it is stored under; an unknown key reads as null (rules §1.3). */
export const showSetting = endpoint({
  get: '/v1/settings/:key',
  summary: 'The value of one setting, as text; null when there is no such setting',
  for: [anyone],
  rate: 'api',
  params: Type.Object({ key: Type.String() }),
  output: Type.Union([Type.String(), Type.Null()]),
  errors: [],

  async handle({ params, ctx }) {
    return isSettingKey(params.key) ? printSetting(ctx.settings.get(params.key)) : null
  },
})
