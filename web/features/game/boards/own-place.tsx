import { Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { Player } from '../parts/player.tsx'
import type { Leaderboard } from '../queries/show-leaderboard.ts'
import { GameWhy } from '../why/game-why.tsx'
import { AsideCard } from './aside-card.tsx'
import { neighboursOf } from './neighbours.ts'
import classes from './own-place.module.css'

/** The reader's place between its neighbours, and why it is that. */
export function OwnPlace({ table }: { table: Leaderboard }) {
  const { t } = useTranslation('gameBoards')
  const own = table.user_position
  if (own === null) {
    return (
      <AsideCard title={t('own')}>
        <Text fw={600} className={classes.none}>
          <IconUserPlus size={20} aria-hidden="true" />
          {t('noPlace')}
        </Text>
        {table.period === 'current' && (
          <Text size="sm" c="dimmed">
            {t('noPlaceHint')}
          </Text>
        )}
      </AsideCard>
    )
  }
  return (
    <AsideCard title={t('own')} description={t('ownHint')} why={<WhyPlace table={table} rank={own.rank} />}>
      <Neighbours table={table} ownId={own.user_id} />
    </AsideCard>
  )
}

/** Over all periods a place has no explanation of its own: it is the sum of those that have. */
function WhyPlace({ table, rank }: { table: Leaderboard; rank: number }) {
  const { t } = useTranslation('gameBoards')
  if (table.period_start === null) return null
  return <GameWhy kind="rank" id={`${table.leaderboard_type}:${table.period_start}`} title={t('whyRank', { rank })} />
}

function Neighbours({ table, ownId }: { table: Leaderboard; ownId: number }) {
  const { t } = useTranslation('gameBoards')
  const format = useFormat()
  return (
    <ol className={classes.places} aria-label={t('own')}>
      {neighboursOf(table).map(({ rank, user_id, username, score }) => (
        <li
          key={user_id}
          className={classes.place}
          data-own={user_id === ownId || undefined}
          aria-current={user_id === ownId || undefined}
        >
          <Player rank={rank} name={username} />
          <b className={classes.score}>{format.number(score)}</b>
        </li>
      ))}
    </ol>
  )
}
