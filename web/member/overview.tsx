import { Anchor } from '@mantine/core'
import { IconMedal, IconSparkles } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { GameTeaser } from '../features/game/overview/game-teaser.tsx'
import { BadgeShelf } from '../features/gamification/badge-shelf.tsx'
import { MemberCard } from '../features/wallet/member-card.tsx'
import { useSession } from '../platform/session.ts'
import classes from './dashboard.module.css'
import { StatCard } from './stat-card.tsx'
import { TabButton } from './tab-link.tsx'

/** What the member has: plan and credits, points, badges, level and Lümis. All of it follows live what happens elsewhere. */
export function Overview({ canBuy }: { canBuy: boolean }) {
  const { t } = useTranslation('member')
  const { points, badges } = useSession()
  return (
    <div className={classes.overview}>
      <MemberCard
        action={
          canBuy && (
            <TabButton tab="buy" size="sm" variant="white">
              {t('buyCredits')}
            </TabButton>
          )
        }
      />
      {points !== null && (
        <>
          <StatCard label={t('points')} value={points} icon={<IconSparkles size={20} />} color="marigold">
            <Anchor component={Link} to="/rankings" size="sm" fw={560}>
              {t('rankings')}
            </Anchor>
          </StatCard>
          <StatCard label={t('badges')} value={badges.length} icon={<IconMedal size={20} />} color="bougainvillea">
            <BadgeShelf />
          </StatCard>
          <div className={classes.wide}>
            <GameTeaser />
          </div>
        </>
      )}
    </div>
  )
}
