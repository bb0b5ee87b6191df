import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { infoQuery } from '../../../platform/info.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { keepSetting } from '../settings/update-setting.ts'
import type { FeatureSetting } from './feature-settings.ts'

/** Pending until this page knows what the site now offers; until then the switch shows what was asked for. */
export function useSwitchFeature(feature: FeatureSetting) {
  const { t } = useTranslation('site')
  const client = useQueryClient()
  return useMutation({
    mutationFn: (on: boolean) => api.updateSetting({ body: { key: feature, value: String(on) } }),
    async onSuccess(saved, on) {
      keepSetting(client, saved)
      await client.invalidateQueries(infoQuery)
      notify.success(t(on ? 'features.switchedOn' : 'features.switchedOff', { name: t(`features.${feature}.title`) }))
    },
  })
}
