import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { celebrateWin } from '../../../ui/delight/celebrate-win.ts'
import type { Mission } from './list-missions.ts'
import { useGameAgain } from './use-game-again.ts'

type Claim = { mission: Mission; origin: Element }

/** Claims once: the key is the mission's, so that another try after a lost answer gets that answer. */
export function useClaimMission() {
  const { t } = useTranslation('gameMissions')
  return useMutation({
    mutationFn: ({ mission: { mission_id } }: Claim) =>
      api.claimMission({ body: { mission_id }, headers: { 'Idempotency-Key': `claim-mission-${mission_id}` } }),
    onSuccess: ({ data }, { mission, origin }) =>
      celebrateWin({
        key: `claim:mission:${mission.mission_id}`,
        title: t('claimed', { lumis: data.lumis_earned + data.bonus_earned, xp: data.xp_earned }),
        message: t('balance', { mission: mission.mission_name, balance: data.new_lumis_balance }),
        origin,
      }),
    onSettled: useGameAgain(),
  })
}
