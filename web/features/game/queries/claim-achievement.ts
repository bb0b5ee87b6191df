import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { celebrateWin } from '../../../ui/delight/celebrate-win.ts'
import { useCommand } from './use-command.ts'

export function useClaimAchievement() {
  const { t } = useTranslation('gameAchievements')
  const { t: parts } = useTranslation('gameParts')
  return useCommand((achievement_id: number, headers) => api.claimAchievement({ body: { achievement_id }, headers }), {
    onSuccess: ({ data }, id) =>
      celebrateWin({
        key: `claimed:achievement:${id}`,
        title: t('claimed', { lumis: data.lumis_earned, xp: data.xp_earned }),
        message: [
          data.achievement_name,
          data.special_unlock,
          t('balance', { balance: data.new_lumis_balance }),
          data.level_reached && parts('levelReached', { name: data.level_reached.name }),
        ]
          .filter(Boolean)
          .join(' · '),
      }),
  })
}
