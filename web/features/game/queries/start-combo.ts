import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { useCommand } from './use-command.ts'

export function useStartCombo() {
  const { t } = useTranslation('gameCombos')
  return useCommand((combo_code: string, headers) => api.startCombo({ body: { combo_code }, headers }), {
    onSuccess: ({ data }) => notify.success(t('started', { combo: data.combo_name })),
  })
}
