import { useTranslation } from 'react-i18next'
import { api, type Operations } from '../../../platform/api.ts'
import { celebrateWin } from '../../../ui/delight/celebrate-win.ts'
import { useCommand } from './use-command.ts'

type Claim = Operations['claimStreakReward']['body']

export function useClaimStreakReward() {
  const { t } = useTranslation('game')
  return useCommand((body: Claim, headers) => api.claimStreakReward({ body, headers }), {
    onSuccess({ data }) {
      celebrateWin({
        key: `claimed:streak:${data.streak_type}:${data.milestone_day}`,
        title: t('lumisGained', { count: data.lumis_earned }),
        message: data.special_bonus
          ? t('streaks.claimedBonus', { bonus: data.special_bonus, balance: data.new_lumis_balance })
          : t('newBalance', { balance: data.new_lumis_balance }),
      })
    },
  })
}
