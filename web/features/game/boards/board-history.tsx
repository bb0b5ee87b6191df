import { Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconCoins, IconHistory, IconTrophy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { StatTile } from '../../../ui/data/stat-tile.tsx'
import { RankMedal } from '../../gamification/rank-medal.tsx'
import { dayRange } from '../parts/day-range.ts'
import {
  type FinalPlace,
  type LeaderboardHistory,
  leaderboardHistoryQuery,
} from '../queries/list-leaderboard-history.ts'
import type { Board } from '../queries/list-leaderboards.ts'
import { useContestName } from './contest-name.ts'

const pageSize = 10

/** The reader's places in periods that are closed, and the best of them. */
export function BoardHistory({ boards }: { boards: readonly Board[] }) {
  const { t } = useTranslation('gameBoards')
  const [page, setPage] = useState(1)
  const columns = useColumns(boards)
  const { data, error, refetch, isPlaceholderData } = useQuery(leaderboardHistoryQuery(page, pageSize))
  return (
    <Stack>
      <ListPanel
        headed
        label={t('history')}
        description={t('historyHint')}
        notice={data && data.total > 0 && <Best best={data.best_performances} boards={boards} />}
        query={{ data: data && { items: data.user_history, total: data.total }, error, refetch, isPlaceholderData }}
        columns={columns}
        rowKey={({ leaderboard_type, period }) => `${leaderboard_type} ${period}`}
        paging={{ page, limit: pageSize, onChange: setPage }}
        empty={{
          icon: <IconHistory aria-hidden="true" />,
          title: t('historyEmpty'),
          description: t('historyEmptyHint'),
        }}
      />
    </Stack>
  )
}

function Best({ best, boards }: { best: LeaderboardHistory['best_performances']; boards: readonly Board[] }) {
  const { t } = useTranslation('gameBoards')
  const nameOf = useContestName(boards)
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {best.highest_rank !== null && (
        <StatTile
          label={t('best')}
          figure={best.highest_rank}
          icon={<IconTrophy size={22} />}
          color="marigold"
          detail={best.best_leaderboard !== null && t('bestBoard', { board: nameOf(best.best_leaderboard) })}
        />
      )}
      <StatTile label={t('won')} figure={best.total_rewards_earned} icon={<IconCoins size={22} />} color="lagoon" />
    </SimpleGrid>
  )
}

function useColumns(boards: readonly Board[]): Column<FinalPlace>[] {
  const { t, i18n } = useTranslation('gameBoards')
  const format = useFormat()
  const nameOf = useContestName(boards)
  return [
    {
      key: 'board',
      header: t('board'),
      heading: true,
      cell: ({ leaderboard_type }) => (
        <Text fw={560} inherit>
          {nameOf(leaderboard_type)}
        </Text>
      ),
    },
    {
      key: 'period',
      header: t('when'),
      cell: ({ period }) => {
        const [first, last] = period.split(' to ')
        return first === undefined || last === undefined ? period : dayRange(first, last, i18n.language)
      },
    },
    {
      key: 'rank',
      header: t('place'),
      cell: ({ final_rank, participants }) => (
        <Group gap={4} wrap="nowrap">
          <RankMedal rank={final_rank} size={28} />
          {t('of', { participants })}
        </Group>
      ),
    },
    { key: 'score', header: t('score'), align: 'end', cell: ({ final_score }) => format.number(final_score) },
    { key: 'prize', header: t('prize'), cell: ({ reward_earned }) => reward_earned ?? t('noPrize') },
  ]
}
