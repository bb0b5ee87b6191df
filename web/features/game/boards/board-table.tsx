import { Button } from '@mantine/core'
import { IconFlame } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../../ui/data/data-table.tsx'
import { PlaceTable } from '../parts/place-table.tsx'
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
  const nameOf = useMetricName()
  const isPast = period === 'previous'
  return (
    <div className={classes.table}>
      <PlaceTable
        label={t('tableOf', { board: table.leaderboard_name })}
        places={table.top_rankings}
        ownRank={table.user_position?.rank}
        more={useStanding()}
        scoreName={nameOf(metric)}
        busy={busy}
        empty={{
          title: t(isPast ? 'emptyPast' : 'empty'),
          description: t(isPast ? 'emptyPastHint' : 'emptyHint'),
        }}
      />
      {onMore && (
        <Button variant="default" loading={busy} onClick={onMore}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}

function useStanding(): Column<TopPlace>[] {
  const { t } = useTranslation('gameBoards')
  return [
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
  ]
}
