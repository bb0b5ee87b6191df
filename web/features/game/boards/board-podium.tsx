import { Text } from '@mantine/core'
import * as m from 'motion/react-m'
import { useTranslation } from 'react-i18next'
import { Figure } from '../../../ui/data/figure.tsx'
import classes from '../../gamification/podium.module.css'
import { RankMedal } from '../../gamification/rank-medal.tsx'
import type { TopPlace } from '../queries/show-leaderboard.ts'

// Without fading: what is half there cannot be read.
const rise = { hidden: { y: 24 }, shown: { y: 0 } }

/** The first three of a board, like those of the rankings of the whole site. */
export function BoardPodium({ places }: { places: readonly TopPlace[] }) {
  const { t } = useTranslation('gameBoards')
  if (places.length < 3) return null
  return (
    <m.ol
      className={classes.podium}
      aria-label={t('podium')}
      initial="hidden"
      animate="shown"
      transition={{ staggerChildren: 0.08 }}
    >
      {places.map(({ rank, user_id, username, level_name, score }) => (
        <m.li key={user_id} variants={rise} className={classes.place} data-rank={rank}>
          <RankMedal rank={rank} size={rank === 1 ? 64 : 52} />
          <Text fw={640} truncate maw="100%">
            {username}
          </Text>
          <Text size="sm" c="dimmed" truncate maw="100%">
            {level_name}
          </Text>
          <div className={classes.step}>
            <span className={classes.points}>
              <Figure value={score} />
            </span>
          </div>
        </m.li>
      ))}
    </m.ol>
  )
}
