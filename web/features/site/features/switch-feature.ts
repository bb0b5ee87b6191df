import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { infoQuery } from '../../../platform/info.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import type { FeatureSetting } from './feature-settings.ts'

/** Pending until the settings have been read again, so that a switch can show what was asked for in the meantime. */
export function useSwitchFeature(feature: FeatureSetting) {
  const { t } = useTranslation('site')
  const client = useQueryClient()
  return useMutation({
    mutationFn: (on: boolean) => api.updateSetting({ body: { key: feature, value: String(on) } }),
    async onSuccess(_saved, on) {
      await Promise.all([client.invalidateQueries({ queryKey: ['settings'] }), client.invalidateQueries(infoQuery)])
      notify.success(t(on ? 'features.switchedOn' : 'features.switchedOff', { name: t(`features.${feature}.title`) }))
    },
  })
}
