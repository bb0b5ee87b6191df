import { Paper, SimpleGrid, Text } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Info } from '../../platform/info.ts'
import { useSession } from '../../platform/session.ts'
import { Figure } from '../../ui/data/figure.tsx'
import { Medal } from '../../ui/delight/medal.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import classes from './my-progress.module.css'

/** What the caller has won so far, one card per kind of event, most points first. */
export function MyProgress() {
  const { t } = useTranslation('gamification')
  const { info } = useSession()
  if (info.gamification.length === 0) {
    return (
      <EmptyState
        icon={<IconSparkles aria-hidden="true" />}
        title={t('progress.emptyTitle')}
        description={t('progress.empty')}
      />
    )
  }
  return (
    <SimpleGrid component="ul" cols={{ base: 1, sm: 2, lg: 3 }} className={classes.list}>
      {info.gamification
        .toSorted((one, other) => other.points - one.points)
        .map((progress) => (
          <ProgressCard key={progress.event_type_id} progress={progress} />
        ))}
    </SimpleGrid>
  )
}

function ProgressCard({ progress }: { progress: Info['gamification'][number] }) {
  const { t } = useTranslation('gamification')
  const { event_type, badge, points } = progress
  return (
    <Paper component="li" className={classes.card}>
      <Medal tier="gold" size={44} locked={badge === null} />
      <div className={classes.words}>
        <Text fw={600} truncate>
          {event_type.description ?? event_type.name}
        </Text>
        <Text size="sm" c="dimmed" truncate>
          {badge?.name ?? t('progress.noBadge')}
        </Text>
      </div>
      <Text span fw={680} ml="auto">
        <Figure value={points} />
      </Text>
    </Paper>
  )
}
