import { IconCalendarCheck, IconDiamond, IconSparkles, IconStairsUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { StatTile } from '../../../ui/data/stat-tile.tsx'
import { streaksQuery } from '../queries/list-streaks.ts'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import { isKeptToday } from '../streaks/streak-figures.ts'
import classes from './overview.module.css'

/** What there is to spend, the XP, what is missing, and whether today's visit has counted. */
export function Figures({ dashboard: { user } }: { dashboard: GameDashboard }) {
  const { t, i18n } = useTranslation('game')
  const streaks = useQuery(streaksQuery(i18n.language))
  const login = streaks.data?.streaks.find(({ streak_type }) => streak_type === 'daily_login')
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
      {login && (
        <StatTile
          label={t('figures.login')}
          figure={t(isKeptToday(login) ? 'figures.loginDone' : 'figures.loginOpen')}
          color={isKeptToday(login) ? 'jungle' : 'gray'}
          icon={<IconCalendarCheck size={22} />}
          detail={t('figures.loginHint', { count: login.current_count })}
        />
      )}
    </div>
  )
}
