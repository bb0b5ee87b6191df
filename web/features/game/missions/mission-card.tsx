import { Badge, Button, Group, Text } from '@mantine/core'
import { IconGift } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../../../ui/data/countdown.tsx'
import { ProgressRow } from '../../../ui/data/progress-row.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { GameCard } from '../parts/cards.tsx'
import { RewardLine } from '../parts/reward-line.tsx'
import { useClaimMission } from '../queries/claim-mission.ts'
import type { Mission } from '../queries/list-missions.ts'
import { useGameAgain } from '../queries/use-game-again.ts'
import { MissionTags } from './mission-tags.tsx'

/** A mission that the member has: how far it is, until when, and its reward once it is done. */
export function MissionCard({ mission }: { mission: Mission }) {
  const { t } = useTranslation('gameMissions')
  return (
    <GameCard
      title={mission.mission_name}
      tone={mission.can_claim ? 'ready' : undefined}
      tags={<MissionTags type={mission.mission_type} difficulty={mission.difficulty} />}
      foot={
        <>
          <RewardLine lumis={mission.reward_lumis} xp={mission.reward_xp} factor={mission.bonus_multiplier} />
          {mission.can_claim && <ClaimButton mission={mission} />}
        </>
      }
    >
      <ProgressRow
        label={t('progress')}
        value={mission.current_progress}
        target={mission.target_count}
        color={mission.can_claim ? 'jungle' : 'bougainvillea'}
        detail={mission.completed_at === null ? <Due to={mission.due_date} /> : <Completed at={mission.completed_at} />}
      />
    </GameCard>
  )
}

/** When, because the same mission may wait to be claimed for several days. */
function Completed({ at }: { at: string }) {
  const { t } = useTranslation('gameMissions')
  return (
    <Group gap={6}>
      <Badge color="jungle">{t('ready')}</Badge>
      <TimeAgo iso={at} />
    </Group>
  )
}

function Due({ to }: { to: string }) {
  const { t } = useTranslation('gameMissions')
  const again = useGameAgain()
  return (
    <Text span inherit>
      {t('due')} <Countdown to={to} ended={t('dueOver')} onEnd={again} />
    </Text>
  )
}

function ClaimButton({ mission }: { mission: Mission }) {
  const { t } = useTranslation('gameMissions')
  const claiming = useClaimMission()
  return (
    <Button
      size="sm"
      leftSection={<IconGift size={18} aria-hidden="true" />}
      loading={claiming.isPending}
      aria-label={t('claimOf', { mission: mission.mission_name })}
      onClick={() => claiming.mutate(mission)}
    >
      {t('claim')}
    </Button>
  )
}
