import { SegmentedControl, Stack } from '@mantine/core'
import { IconTrophy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { ChoiceChips } from '../parts/choice-chips.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { type Board, leaderboardsQuery } from '../queries/list-leaderboards.ts'
import type { BoardPeriod } from '../queries/show-leaderboard.ts'
import { BoardHistory } from './board-history.tsx'
import { BoardPanel } from './board-panel.tsx'
import classes from './boards-tab.module.css'

const periods = ['current', 'previous', 'all_time'] as const

/** Who does most: a board, one of its periods, and the member's own places over time. */
export function BoardsTab() {
  const { t } = useTranslation('gameBoards')
  const query = useQuery(leaderboardsQuery)
  return (
    <Loaded query={query}>
      {(boards) => (
        <Stack gap="xl">
          {boards.length === 0 ? (
            <EmptyState
              icon={<IconTrophy aria-hidden="true" />}
              title={t('noBoards')}
              description={t('noBoardsHint')}
            />
          ) : (
            <ChosenBoard boards={boards} />
          )}
          <BoardHistory />
        </Stack>
      )}
    </Loaded>
  )
}

function ChosenBoard({ boards }: { boards: readonly Board[] }) {
  const { t } = useTranslation('gameBoards')
  const [chosen, choose] = useState<string | null>(null)
  const [period, setPeriod] = useState<BoardPeriod>('current')
  const board = boards.find(({ leaderboard_type }) => leaderboard_type === chosen) ?? boards[0]
  if (board === undefined) return null
  return (
    <>
      <div className={classes.choices}>
        <ChoiceChips
          label={t('choose')}
          value={board.leaderboard_type}
          onChange={choose}
          options={boards.map(({ leaderboard_type, leaderboard_name }) => ({
            value: leaderboard_type,
            label: leaderboard_name,
          }))}
        />
        <SegmentedControl
          aria-label={t('period')}
          value={period}
          onChange={setPeriod}
          data={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
        />
      </div>
      <BoardPanel key={`${board.leaderboard_type} ${period}`} board={board} period={period} />
    </>
  )
}
