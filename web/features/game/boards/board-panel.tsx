import { Group, Text } from '@mantine/core'
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
  const rank = table.user_position?.rank ?? null
  return (
    <Section
      title={table.leaderboard_name}
      description={<Facts board={board} table={table} />}
      actions={<BoardState board={board} period={period} isFinal={table.is_final} />}
    >
      <div className={classes.board}>
        <div className={classes.main}>
          <BoardPodium places={table.top_rankings.slice(0, 3)} />
          <BoardTable metric={board.metric} period={period} table={table} busy={busy} onMore={onMore} />
          <Text size="xs" c="dimmed">
            {table.tie_rule}.
          </Text>
        </div>
        <div className={classes.aside}>
          <OwnPlace table={table} board={board} period={period} />
          {period !== 'all_time' && (
            <Section title={t('prizes')} description={t('prizesHint')}>
              <PrizeList rewards={table.rewards} rank={rank} />
            </Section>
          )}
        </div>
      </div>
    </Section>
  )
}

function Facts({ board, table }: { board: Board; table: Leaderboard }) {
  const { t, i18n } = useTranslation('gameBoards')
  const { t: parts } = useTranslation('gameParts')
  const nameOf = useActionName()
  const days =
    table.period_start !== null && table.period_end !== null
      ? dayRange(table.period_start, table.period_end, i18n.language)
      : t('allTime')
  const counted = board.actions.length === 0 ? parts('anyAction') : board.actions.map(nameOf).join(', ')
  return (
    <Group component="span" gap="xs" display="inline-flex">
      <span>{days}</span>
      <span aria-hidden="true">·</span>
      <span>{t('participants', { count: table.total_participants })}</span>
      {board.metric !== 'streak' && (
        <>
          <span aria-hidden="true">·</span>
          <span>{t('counts', { actions: counted })}</span>
        </>
      )}
    </Group>
  )
}
