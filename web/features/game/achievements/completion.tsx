import { Paper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProgressRing } from '../../../ui/data/progress-ring.tsx'
import { ProgressRow } from '../../../ui/data/progress-row.tsx'
import { useCategoryName } from '../category-name.ts'
import type { Achievements } from '../queries/list-achievements.ts'
import classes from './achievements.module.css'

/** How much of everything is done, in all and by category. */
export function Completion({ achievements }: { achievements: Achievements }) {
  const { t } = useTranslation('gameAchievements')
  const nameOf = useCategoryName()
  const { categories, completion_percentage: percent, unclaimed_rewards: waiting } = achievements
  return (
    <Paper className={classes.completion}>
      <div className={classes.all}>
        <ProgressRing share={percent / 100} label={t('completion')} size={112} />
        <div>
          <Text fw={640}>{t('completion')}</Text>
          <Text size="sm" c="dimmed">
            {waiting > 0 ? t('waiting', { count: waiting }) : t('noneWaiting')}
          </Text>
        </div>
      </div>
      <div className={classes.categories}>
        {Object.entries(categories).map(([category, { unlocked, total }]) => (
          <ProgressRow key={category} label={nameOf(category)} value={unlocked} target={total} color="marigold" />
        ))}
      </div>
    </Paper>
  )
}
