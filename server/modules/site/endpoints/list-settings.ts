import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { isSettingKey } from '../catalogue.ts'
import { settingStore } from '../setting.store.ts'
import { SettingView, viewSetting } from '../setting.view.ts'

/** All settings with their tags and bounds (Neptuno, admin dashboard "Configuraciones"). */
export const listSettings = endpoint({
  get: '/v1/settings/admin/config',
  summary: 'All settings of the site, with type, bounds and default',
  for: [admin],
  rate: 'admin',
  output: Type.Array(SettingView),
  errors: [],

  async handle({ ctx, request }) {
    const stored = await settingStore(ctx.db).all()
    return stored.filter(({ key }) => isSettingKey(key)).map((setting) => viewSetting(setting, request.locale))
  },
})
