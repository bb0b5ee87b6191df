import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { celebrateWin } from '../../../ui/delight/celebrate-win.ts'
import { useCommand } from './use-command.ts'

export function useRiseByPrestige() {
  const { t } = useTranslation('game')
  return useCommand((_: undefined, headers) => api.riseByPrestige({ headers }), {
    onSuccess({ data: { new_prestige_level: prestige, prestige_rewards: rewards } }) {
      celebrateWin({
        key: `prestige:${prestige}`,
        title: t('level.prestigeDone', { prestige }),
        message: t('level.prestigeReward', { badge: rewards.special_badge, count: rewards.lumis }),
      })
    },
  })
}
