import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { celebrateWin } from '../../../ui/delight/celebrate-win.ts'
import type { Mission } from './list-missions.ts'
import { useCommand } from './use-command.ts'

type Claim = Pick<Mission, 'mission_id' | 'mission_name'>

export function useClaimMission() {
  const { t } = useTranslation('gameMissions')
  const { t: parts } = useTranslation('gameParts')
  return useCommand(({ mission_id }: Claim, headers) => api.claimMission({ body: { mission_id }, headers }), {
    onSuccess: ({ data }, { mission_id, mission_name }) =>
      celebrateWin({
        key: `claimed:mission:${mission_id}`,
        title: t('claimed', { lumis: data.lumis_earned + data.bonus_earned, xp: data.xp_earned }),
        message: [
          t('balance', { mission: mission_name, balance: data.new_lumis_balance }),
          data.level_reached && parts('levelReached', { name: data.level_reached.name }),
        ]
          .filter(Boolean)
          .join(' '),
      }),
  })
}
