import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/section.tsx'
import { useActionName } from '../parts/action-name.ts'
import { dayRange } from '../parts/day-range.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PrizeList } from '../parts/prize-list.tsx'
import type { Board } from '../queries/list-leaderboards.ts'
import { type BoardPeriod, type Leaderboard, leaderboardQuery } from '../queries/show-leaderboard.ts'
import { AsideCard } from './aside-card.tsx'
import classes from './board-panel.module.css'
import { BoardPodium } from './board-podium.tsx'
import { BoardState } from './board-state.tsx'
import { BoardTable } from './board-table.tsx'
import { OwnPlace } from './own-place.tsx'

const short = 20
const long = 100

/** One period of a board: the first places, the member's own among its neighbours, and what can be won. */
export function BoardPanel({ board, period }: { board: Board; period: BoardPeriod }) {
  const [limit, setLimit] = useState(short)
  const query = useQuery(leaderboardQuery(board.leaderboard_type, period, limit))
  return (
    <Loaded query={query}>
      {(table) => (
        <BoardView
          board={board}
          period={period}
          table={table}
          busy={query.isPlaceholderData}
          onMore={limit < long && table.total_participants > limit ? () => setLimit(long) : undefined}
        />
      )}
    </Loaded>
  )
}

type BoardViewProps = {
  board: Board
  period: BoardPeriod
  table: Leaderboard
  busy: boolean
  /** Shows more places; undefined when all are there. */
  onMore: (() => void) | undefined
}

function BoardView({ board, period, table, busy, onMore }: BoardViewProps) {
  const { t } = useTranslation('gameBoards')
  const facts = useFacts(board, table)
  return (
    <Section
      title={table.leaderboard_name}
      description={facts}
      actions={<BoardState board={board} period={period} isFinal={table.is_final} />}
    >
      <div className={classes.board}>
        <div className={classes.own}>
          <OwnPlace table={table} />
        </div>
        <div className={classes.main}>
          <BoardPodium places={table.top_rankings.slice(0, 3)} />
          <BoardTable metric={board.metric} period={period} table={table} busy={busy} onMore={onMore} />
          <Text size="xs" c="dimmed">
            {table.tie_rule}.
          </Text>
        </div>
        {period !== 'all_time' && (
          <div className={classes.prizes}>
            <AsideCard title={t('prizes')} description={t('prizesHint')}>
              <PrizeList rewards={table.rewards} rank={table.user_position?.rank ?? null} />
            </AsideCard>
          </div>
        )}
      </div>
    </Section>
  )
}

function useFacts(board: Board, table: Leaderboard): string {
  const { t, i18n } = useTranslation('gameBoards')
  const { t: parts } = useTranslation('gameParts')
  const nameOf = useActionName()
  const { period_start: first, period_end: last } = table
  const days = first !== null && last !== null ? dayRange(first, last, i18n.language) : t('allTime')
  const counted = board.actions.length === 0 ? parts('anyAction') : board.actions.map(nameOf).join(', ')
  return [
    days,
    t('participants', { count: table.total_participants }),
    ...(board.metric === 'streak' ? [] : [t('counts', { actions: counted })]),
  ].join(' · ')
}
