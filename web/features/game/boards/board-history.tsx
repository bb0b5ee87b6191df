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

const pageSize = 10

/** The reader's places in periods that are closed, and the best of them. */
export function BoardHistory() {
  const { t } = useTranslation('gameBoards')
  const [page, setPage] = useState(1)
  const columns = useColumns()
  const { data, error, refetch, isPlaceholderData } = useQuery(leaderboardHistoryQuery(page, pageSize))
  return (
    <Stack>
      <ListPanel
        headed
        label={t('history')}
        description={t('historyHint')}
        notice={data && data.total > 0 && <Best best={data.best_performances} />}
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

function Best({ best }: { best: LeaderboardHistory['best_performances'] }) {
  const { t } = useTranslation('gameBoards')
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {best.highest_rank !== null && (
        <StatTile
          label={t('best')}
          figure={best.highest_rank}
          icon={<IconTrophy size={22} />}
          color="marigold"
          detail={best.best_leaderboard_name !== null && t('bestBoard', { board: best.best_leaderboard_name })}
        />
      )}
      <StatTile label={t('won')} figure={best.total_rewards_earned} icon={<IconCoins size={22} />} color="lagoon" />
    </SimpleGrid>
  )
}

function useColumns(): Column<FinalPlace>[] {
  const { t, i18n } = useTranslation('gameBoards')
  const format = useFormat()
  return [
    {
      key: 'board',
      header: t('board'),
      heading: true,
      cell: ({ leaderboard_name }) => (
        <Text fw={560} inherit>
          {leaderboard_name}
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
