import { Button, Group, Text } from '@mantine/core'
import { IconClock, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { GameCard } from '../parts/cards.tsx'
import { RewardLine } from '../parts/reward-line.tsx'
import { useAcceptMission } from '../queries/accept-mission.ts'
import type { AvailableMission } from '../queries/list-missions.ts'
import { MissionTags } from './mission-tags.tsx'

/** A mission that can be accepted, or could at the level that it names. */
export function AvailableCard({ mission }: { mission: AvailableMission }) {
  const { t } = useTranslation('gameMissions')
  const days = mission.duration_days
  return (
    <GameCard
      title={mission.mission_name}
      tone={mission.can_accept ? undefined : 'locked'}
      tags={<MissionTags type={mission.mission_type} difficulty={mission.difficulty} />}
      foot={
        <>
          <RewardLine lumis={mission.reward_lumis} xp={mission.reward_xp} factor={mission.bonus_multiplier} />
          {mission.can_accept && <AcceptButton mission={mission} />}
        </>
      }
    >
      <Group gap={6} c="dimmed" wrap="nowrap">
        <IconClock size={16} aria-hidden="true" />
        <Text size="sm">{days === 0 ? t('lastsToday') : t('lasts', { count: days })}</Text>
      </Group>
      {!mission.can_accept && mission.requirements !== null && (
        <Group gap={6} wrap="nowrap">
          <IconLock size={16} aria-hidden="true" />
          <Text size="sm" fw={560}>
            {mission.requirements}
          </Text>
        </Group>
      )}
    </GameCard>
  )
}

function AcceptButton({ mission }: { mission: AvailableMission }) {
  const { t } = useTranslation('gameMissions')
  const accepting = useAcceptMission()
  return (
    <Button
      size="sm"
      variant="light"
      loading={accepting.isPending}
      aria-label={t('acceptOf', { mission: mission.mission_name })}
      onClick={() => accepting.mutate(mission.mission_code)}
    >
      {t('accept')}
    </Button>
  )
}
