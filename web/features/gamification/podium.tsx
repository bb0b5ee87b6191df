import { Text } from '@mantine/core'
import * as m from 'motion/react-m'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import type { RankedPlayer } from './list-rankings.ts'
import classes from './podium.module.css'
import { RankMedal } from './rank-medal.tsx'

const rise = { hidden: { opacity: 0, y: 24 }, shown: { opacity: 1, y: 0 } }

/** The first three. In reading order first, second, third; on wide screens CSS puts the first in the middle. */
export function Podium({ players }: { players: readonly RankedPlayer[] }) {
  const { t } = useTranslation('gamification')
  const format = useFormat()
  return (
    <m.ol
      className={classes.podium}
      aria-label={t('rankings.podium')}
      initial="hidden"
      animate="shown"
      transition={{ staggerChildren: 0.08 }}
    >
      {players.map((player) => (
        <m.li key={player.rank} variants={rise} className={classes.place} data-rank={player.rank}>
          <RankMedal rank={player.rank} size={player.rank === 1 ? 64 : 52} />
          <Text fw={640} truncate maw="100%">
            {player.username}
          </Text>
          <Text size="sm" c="dimmed">
            {player.user_type === 'anonymous'
              ? t('rankings.guest')
              : t('rankings.badgesCount', { count: player.badges_count })}
          </Text>
          <div className={classes.step}>
            <span className={classes.points}>{format.number(player.points)}</span>
            <Text span size="xs">
              {t('rankings.points')}
            </Text>
          </div>
        </m.li>
      ))}
    </m.ol>
  )
}
