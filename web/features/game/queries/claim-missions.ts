import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { celebrateWin } from '../../../ui/delight/celebrate-win.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { claimEach } from '../missions/claim-each.ts'
import type { Mission } from './list-missions.ts'
import { useSendOnce } from './use-send-once.ts'

type Claim = Pick<Mission, 'mission_id'>

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Claims every one of some missions, and celebrates once what all of them gave. `done`: how many so far. */
export function useClaimMissions() {
  const { t } = useTranslation('gameMissions')
  const { t: parts } = useTranslation('gameParts')
  const client = useQueryClient()
  const [done, setDone] = useState(0)
  const claim = useSendOnce(({ mission_id }: Claim, headers) => api.claimMission({ body: { mission_id }, headers }))

  const claiming = useMutation({
    async mutationFn(missions: readonly Claim[]) {
      setDone(0)
      const { claimed, error } = await claimEach(missions, claim, { wait, onProgress: setDone })
      if (claimed.length === 0) throw error
      return { rewards: claimed.map(({ data }) => data), error }
    },
    onSuccess({ rewards, error }, missions) {
      const sum = (of: (reward: (typeof rewards)[number]) => number) => rewards.reduce((all, each) => all + of(each), 0)
      const level = rewards.findLast(({ level_reached }) => level_reached !== null)?.level_reached
      celebrateWin({
        key: `claimed:missions:${missions.map(({ mission_id }) => mission_id).join()}:${rewards.length}`,
        title: t('claimed', {
          lumis: sum(({ lumis_earned, bonus_earned }) => lumis_earned + bonus_earned),
          xp: sum(({ xp_earned }) => xp_earned),
        }),
        message: [
          t('balanceOfAll', {
            done: rewards.length,
            total: missions.length,
            balance: rewards.at(-1)?.new_lumis_balance ?? 0,
          }),
          level && parts('levelReached', { name: level.name }),
        ]
          .filter(Boolean)
          .join(' '),
      })
      if (error !== undefined) notify.error(error)
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['gamification'] }),
  })
  return { claimAll: claiming.mutate, isPending: claiming.isPending, done }
}
