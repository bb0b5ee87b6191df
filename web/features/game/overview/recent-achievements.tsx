import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RecentRow } from '../../../ui/data/recent-list.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { Medal } from '../../../ui/delight/medal.tsx'
import { Lumis } from '../lumis.tsx'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import { ShortList } from './short-list.tsx'

export function RecentAchievements({ achievements }: { achievements: GameDashboard['recent_achievements'] }) {
  const { t } = useTranslation('game')
  return (
    <ShortList
      title={t('achievementsNow.title')}
      items={achievements}
      empty={t('achievementsNow.empty')}
      tab="achievements"
      more={t('achievementsNow.all')}
    >
      {(achievement) => (
        <RecentRow
          key={achievement.achievement_id}
          icon={<Medal tier="gold" size={36} />}
          title={achievement.achievement_name}
          detail={<TimeAgo iso={achievement.unlocked_at} />}
        >
          {achievement.is_claimed ? (
            <Lumis amount={achievement.reward_lumis} />
          ) : (
            <Badge color="marigold" size="lg" tt="none">
              {t('achievementsNow.toClaim', { count: achievement.reward_lumis })}
            </Badge>
          )}
        </RecentRow>
      )}
    </ShortList>
  )
}
