import { IconCalendarCheck, IconDiamond, IconSparkles, IconStairsUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import { StatTile } from '../../../ui/data/stat-tile.tsx'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import { dayIn } from '../streaks/streak-figures.ts'
import classes from './overview.module.css'

/** What there is to spend, the XP, what is missing, and whether today's visit has counted. */
export function Figures({ dashboard: { user, streaks } }: { dashboard: GameDashboard }) {
  const { t } = useTranslation('game')
  const { info } = useSession()
  const today = streaks.daily_login?.last_activity === dayIn(info.time_zone, Date.now())
  return (
    <div className={classes.figures}>
      <StatTile
        label={t('figures.balance')}
        figure={user.total_lumis}
        color="marigold"
        icon={<IconDiamond size={22} />}
        detail={t('figures.balanceHint')}
      />
      <StatTile
        label={t('figures.xp')}
        figure={user.current_xp}
        color="lagoon"
        icon={<IconSparkles size={22} />}
        detail={t('figures.xpHint')}
      />
      <StatTile
        label={t('figures.missing')}
        figure={user.xp_to_next_level}
        icon={<IconStairsUp size={22} />}
        detail={user.xp_to_next_level === 0 ? t('figures.atTop') : t('figures.missingHint')}
      />
      {streaks.daily_login && (
        <StatTile
          label={t('figures.login')}
          figure={t(today ? 'figures.loginDone' : 'figures.loginOpen')}
          color={today ? 'jungle' : 'gray'}
          icon={<IconCalendarCheck size={22} />}
          detail={t('figures.loginHint', { count: streaks.daily_login.current })}
        />
      )}
    </div>
  )
}
