import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { isSettingKey } from '../catalogue.ts'
import { changeSetting } from '../change-setting.ts'
import { unknownSetting } from '../errors.ts'
import { printSetting } from '../setting.ts'
import { SettingView, viewSetting } from '../setting.view.ts'

/** Changes one setting. A value out of bounds is refused with the reason (rules §1.3). */
export const updateSetting = endpoint({
  post: '/v1/settings/admin/config',
  summary: 'Change one setting',
  for: [admin],
  rate: 'admin',
  body: Type.Object({ key: Type.String(), value: Type.Unknown() }),
  output: SettingView,
  errors: [unknownSetting],

  async handle({ body, caller, ctx, request }) {
    if (!isSettingKey(body.key)) throw unknownSetting({ values: { key: body.key } })
    const stored = await changeSetting(ctx, caller, body.key, () => printSetting(body.value ?? null))
    return viewSetting(stored, request.locale)
  },
})
