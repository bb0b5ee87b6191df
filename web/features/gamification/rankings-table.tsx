import { Button, Group, Paper, Text } from '@mantine/core'
import { IconTrophy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { useSession } from '../../platform/session.ts'
import { type Column, DataTable } from '../../ui/data/data-table.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { type RankedPlayer, rankingsQuery } from './list-rankings.ts'
import { PlayerName } from './player-name.tsx'
import { RankMedal } from './rank-medal.tsx'
import classes from './rankings-table.module.css'

type RankingsTableProps = { page: number; onPage: (page: number) => void }

export const rankingsPageSize = 20

/** The ranking, a page at a time; the caller's own row is marked, and pinned below when it is on another page. */
export function RankingsTable({ page, onPage }: RankingsTableProps) {
  const { t } = useTranslation('gamification')
  const { info } = useSession()
  const columns = useColumns()
  const { data, error, refetch, isPlaceholderData } = useQuery(rankingsQuery(page, rankingsPageSize))
  const me = data?.me ?? null
  const elsewhere = me !== null && !data?.items.some(({ username }) => username === me.username)
  return (
    <>
      <DataTable
        label={t('rankings.table')}
        columns={columns}
        rows={data?.items}
        rowKey={({ rank, username }) => `${rank} ${username}`}
        isHighlighted={({ username }) => username === info.username}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyRanking />}
        busy={isPlaceholderData}
        paging={data && { page, limit: data.limit, total: data.total, onChange: onPage }}
      />
      {elsewhere && <OwnPlace player={me} />}
    </>
  )
}

function useColumns(): Column<RankedPlayer>[] {
  const { t } = useTranslation('gamification')
  const format = useFormat()
  return [
    {
      key: 'name',
      header: t('rankings.name'),
      heading: true,
      cell: (player) => (
        <Group gap="sm" wrap="nowrap" miw={0}>
          <RankMedal rank={player.rank} />
          <PlayerName player={player} />
        </Group>
      ),
    },
    {
      key: 'badges',
      header: t('rankings.badges'),
      align: 'end',
      cell: ({ badges_count }) => format.number(badges_count),
    },
    { key: 'points', header: t('rankings.points'), align: 'end', cell: ({ points }) => <b>{format.number(points)}</b> },
  ]
}

function EmptyRanking() {
  const { t } = useTranslation('gamification')
  return (
    <EmptyState
      icon={<IconTrophy aria-hidden="true" />}
      title={t('rankings.emptyTitle')}
      description={t('rankings.empty')}
      action={
        <Button component={Link} to="/ejemplos">
          {t('rankings.emptyAction')}
        </Button>
      }
    />
  )
}

function OwnPlace({ player }: { player: RankedPlayer }) {
  const { t } = useTranslation('gamification')
  const format = useFormat()
  return (
    <Paper component="section" aria-label={t('rankings.yourPlace')} className={classes.own}>
      <RankMedal rank={player.rank} />
      <PlayerName player={player} />
      <Text span fw={700} ml="auto" className={classes.points}>
        {format.number(player.points)}
      </Text>
    </Paper>
  )
}
