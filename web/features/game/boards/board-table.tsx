import { Button } from '@mantine/core'
import { IconFlame, IconTrophy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { type Column, DataTable } from '../../../ui/data/data-table.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Player } from '../parts/player.tsx'
import type { Board } from '../queries/list-leaderboards.ts'
import type { BoardPeriod, Leaderboard, TopPlace } from '../queries/show-leaderboard.ts'
import classes from './board-table.module.css'
import { useMetricName } from './metric-name.ts'

type BoardTableProps = {
  metric: Board['metric']
  period: BoardPeriod
  table: Leaderboard
  busy: boolean
  onMore: (() => void) | undefined
}

/** The first places, the reader's own marked. */
export function BoardTable({ metric, period, table, busy, onMore }: BoardTableProps) {
  const { t } = useTranslation('gameBoards')
  const columns = useColumns(metric)
  const isPast = period === 'previous'
  return (
    <div className={classes.table}>
      <DataTable
        label={t('tableOf', { board: table.leaderboard_name })}
        columns={columns}
        rows={table.top_rankings}
        rowKey={({ user_id }) => user_id}
        isHighlighted={({ user_id }) => user_id === table.user_position?.user_id}
        error={null}
        onRetry={() => undefined}
        busy={busy}
        empty={
          <EmptyState
            icon={<IconTrophy aria-hidden="true" />}
            title={t(isPast ? 'emptyPast' : 'empty')}
            description={t(isPast ? 'emptyPastHint' : 'emptyHint')}
          />
        }
      />
      {onMore && (
        <Button variant="default" loading={busy} onClick={onMore}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}

function useColumns(metric: Board['metric']): Column<TopPlace>[] {
  const { t } = useTranslation('gameBoards')
  const format = useFormat()
  const nameOf = useMetricName()
  return [
    {
      key: 'name',
      header: t('name'),
      heading: true,
      cell: ({ rank, username }) => <Player rank={rank} name={username} />,
    },
    { key: 'level', header: t('level'), cell: ({ level_name }) => level_name },
    {
      key: 'streak',
      header: t('streak'),
      cell: ({ streak_bonus }) =>
        streak_bonus === '' ? (
          '–'
        ) : (
          <span className={classes.streak}>
            <IconFlame size={16} aria-hidden="true" />
            {streak_bonus}
          </span>
        ),
    },
    { key: 'score', header: nameOf(metric), align: 'end', cell: ({ score }) => <b>{format.number(score)}</b> },
  ]
}
