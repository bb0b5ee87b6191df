import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { Medal, type MedalTier } from '../../ui/delight/medal.tsx'
import classes from './rank-medal.module.css'

const tiers: readonly MedalTier[] = ['gold', 'silver', 'bronze']

/** A place in a ranking: a medal for the first three, a figure for the rest. */
export function RankMedal({ rank, size = 32 }: { rank: number; size?: number }) {
  const { t } = useTranslation('gamification')
  const format = useFormat()
  const tier = tiers[rank - 1]
  return (
    <span className={classes.slot}>
      {tier === undefined ? (
        format.number(rank)
      ) : (
        <Medal tier={tier} size={size} label={t('rankings.rankOf', { rank })}>
          {rank}
        </Medal>
      )}
    </span>
  )
}
