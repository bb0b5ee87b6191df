import { Box, Paper, ThemeIcon } from '@mantine/core'
import { IconCheck, IconClockOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RecentRow } from '../../../ui/data/recent-list.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { Fold } from '../parts/fold.tsx'
import { RewardLine } from '../parts/reward-line.tsx'
import type { Mission } from '../queries/list-missions.ts'
import classes from './finished-missions.module.css'

const shownAtFirst = 6

/** What was claimed, and what came too late, of the last two weeks. */
export function FinishedMissions({ missions }: { missions: readonly Mission[] }) {
  const { t } = useTranslation('gameMissions')
  return (
    <Paper className={classes.card}>
      <Fold items={missions} first={shownAtFirst}>
        {(shown) => (
          <ul className={classes.list} aria-label={t('done')}>
            {shown.map((mission) => (
              <FinishedMission key={mission.mission_id} mission={mission} />
            ))}
          </ul>
        )}
      </Fold>
    </Paper>
  )
}

function FinishedMission({ mission }: { mission: Mission }) {
  const { t } = useTranslation('gameMissions')
  const claimed = mission.status === 'claimed'
  const reached = t('reached', { value: mission.current_progress, target: mission.target_count })
  return (
    <RecentRow
      icon={
        <ThemeIcon variant="light" color={claimed ? 'jungle' : 'gray'} size={36} aria-hidden="true">
          {claimed ? <IconCheck size={20} /> : <IconClockOff size={20} />}
        </ThemeIcon>
      }
      title={mission.mission_name}
      detail={
        <>
          {claimed ? t('wasClaimed') : `${t('wasExpired')}: ${reached}`} ·{' '}
          <TimeAgo iso={mission.completed_at ?? mission.due_date} />
        </>
      }
    >
      {claimed && (
        <Box visibleFrom="xs">
          <RewardLine lumis={mission.reward_lumis} factor={mission.bonus_multiplier} />
        </Box>
      )}
    </RecentRow>
  )
}
