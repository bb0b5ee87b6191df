import { IconCoins, IconDiamond, IconSparkles } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLumisBalance } from '../features/game/use-lumis-balance.ts'
import { useSession } from '../platform/session.ts'
import { Figure } from '../ui/data/figure.tsx'
import { pointsTarget } from '../ui/delight/flying-points.ts'
import classes from './balance-chips.module.css'

/** The caller's Lümis, points and credits, where those features are on. Points fly here when they are won. */
export function BalanceChips() {
  const { t } = useTranslation('shell')
  const { points, credits, has } = useSession()
  const lumis = useLumisBalance()
  return (
    <div className={classes.chips}>
      {lumis !== undefined && (
        <Link to="/juego" className={classes.chip} data-kind="lumis">
          <IconDiamond size={16} aria-hidden="true" />
          <Figure value={lumis} label={t('balance.lumis', { count: lumis })} />
        </Link>
      )}
      {points !== null && (
        <Link to="/rankings" className={classes.chip} data-kind="points" {...pointsTarget}>
          <IconSparkles size={16} aria-hidden="true" />
          <Figure value={points} label={t('balance.points', { count: points })} />
        </Link>
      )}
      {has('credits') && (
        <span className={classes.chip} data-kind="credits">
          <IconCoins size={16} aria-hidden="true" />
          <Figure value={credits} label={t('balance.credits', { count: credits })} />
        </span>
      )}
    </div>
  )
}
