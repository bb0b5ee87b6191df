import { IconMedal, IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { BadgeShelf } from '../features/gamification/badge-shelf.tsx'
import { MemberCard } from '../features/wallet/member-card.tsx'
import { useSession } from '../platform/session.ts'
import { StatTile } from '../ui/data/stat-tile.tsx'
import classes from './dashboard.module.css'
import { TabButton } from './tab-link.tsx'

/** What the member has: plan and credits, points, badges. All three follow live what happens elsewhere. */
export function Overview({ canBuy }: { canBuy: boolean }) {
  const { t } = useTranslation('member')
  const { points, badges } = useSession()
  return (
    <div className={classes.overview}>
      <MemberCard
        action={
          canBuy && (
            <TabButton tab="buy" size="xs" variant="white">
              {t('buyCredits')}
            </TabButton>
          )
        }
      />
      {points !== null && (
        <>
          <StatTile
            label={t('points')}
            value={points}
            icon={<IconSparkles />}
            color="marigold"
            hint={t('pointsHint')}
          />
          <StatTile label={t('badges')} value={badges.length} icon={<IconMedal />} hint={<BadgeShelf />} />
        </>
      )}
    </div>
  )
}
