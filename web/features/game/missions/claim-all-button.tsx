import { Button, Loader } from '@mantine/core'
import { IconGift } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useClaimMissions } from '../queries/claim-missions.ts'
import type { Mission } from '../queries/list-missions.ts'

/** Takes every reward that waits. It may take a while, so it says how far it is. */
export function ClaimAllButton({ missions }: { missions: readonly Mission[] }) {
  const { t } = useTranslation('gameMissions')
  const { claimAll, isPending, done } = useClaimMissions()
  return (
    <Button
      leftSection={isPending ? <Loader size={18} color="dimmed" /> : <IconGift size={18} aria-hidden="true" />}
      disabled={isPending}
      onClick={() => claimAll(missions)}
    >
      {isPending ? t('claimingAll', { done }) : t('claimAll', { total: missions.length })}
    </Button>
  )
}
