import { Paper, Text, Title } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { Player } from '../parts/player.tsx'
import type { Board } from '../queries/list-leaderboards.ts'
import type { BoardPeriod, Leaderboard } from '../queries/show-leaderboard.ts'
import classes from './own-place.module.css'

type OwnPlaceProps = { table: Leaderboard; board: Board; period: BoardPeriod }

/** The reader's place between its neighbours, and why it is that. */
export function OwnPlace({ table }: OwnPlaceProps) {
  const { t } = useTranslation('gameBoards')
  const own = table.user_position
  if (own === null) {
    return (
      <Frame>
        <Text fw={600} className={classes.none}>
          <IconUserPlus size={20} aria-hidden="true" />
          {t('noPlace')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('noPlaceHint')}
        </Text>
      </Frame>
    )
  }
  return (
    <Frame>
      <Neighbours table={table} ownId={own.user_id} />
    </Frame>
  )
}

function Frame({ why, children }: { why?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('gameBoards')
  const id = useId()
  return (
    <Paper component="section" aria-labelledby={id} className={classes.card}>
      <div className={classes.heading}>
        <Title order={3} id={id}>
          {t('own')}
        </Title>
        {why}
      </div>
      {children}
    </Paper>
  )
}

function Neighbours({ table, ownId }: { table: Leaderboard; ownId: number }) {
  const { t } = useTranslation('gameBoards')
  const format = useFormat()
  return (
    <ol className={classes.places} aria-label={t('ownHint')}>
      {table.nearby_rankings.map(({ rank, user_id, username, score }) => (
        <li key={user_id} className={classes.place} data-own={user_id === ownId || undefined}>
          <Player rank={rank} name={username} />
          <b className={classes.score}>{format.number(score)}</b>
        </li>
      ))}
    </ol>
  )
}
