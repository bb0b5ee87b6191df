import { Anchor, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconTrophy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Figure } from '../../ui/data/figure.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../ui/feedback/error-state.tsx'
import { type RankedPlayer, rankingsQuery } from './list-rankings.ts'
import { PlayerName } from './player-name.tsx'
import { RankMedal } from './rank-medal.tsx'
import classes from './top-players.module.css'

const places = 5

/** The head of the ranking in a card, following it live. */
export function TopPlayers() {
  const { t } = useTranslation('gamification')
  return (
    <Paper component="section" aria-labelledby="top-players" className={classes.card}>
      <Group justify="space-between">
        <Title order={2} id="top-players" className={classes.title}>
          {t('top.title')}
        </Title>
        <IconTrophy size={20} aria-hidden="true" className={classes.icon} />
      </Group>
      <Players />
      <Anchor component={Link} to="/rankings" size="sm" fw={560}>
        {t('top.all')}
      </Anchor>
    </Paper>
  )
}

function Players() {
  const { t } = useTranslation('gamification')
  const { data, error, refetch } = useQuery(rankingsQuery(1, places))
  if (data === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <LoadingPlayers />
  if (data.items.length === 0) {
    return <EmptyState icon={<IconTrophy />} title={t('rankings.emptyTitle')} description={t('rankings.empty')} />
  }
  return (
    <ol className={classes.list}>
      {data.items.map((player) => (
        <PlayerRow key={player.rank} player={player} most={data.items[0]?.points ?? 1} />
      ))}
    </ol>
  )
}

/** The bar behind a row is its points as a share of the leader's. */
function PlayerRow({ player, most }: { player: RankedPlayer; most: number }) {
  return (
    <li className={classes.row}>
      <span className={classes.bar} style={{ width: `${(100 * player.points) / Math.max(1, most)}%` }} />
      <RankMedal rank={player.rank} size={28} />
      <PlayerName player={player} />
      <Text span fw={660} ml="auto">
        <Figure value={player.points} />
      </Text>
    </li>
  )
}

function LoadingPlayers() {
  const { t } = useTranslation('ui')
  return (
    <Stack gap="md" role="status" aria-label={t('loading')}>
      {[1, 2, 3, 4, 5].map((place) => (
        <Skeleton key={place} height={28} />
      ))}
    </Stack>
  )
}
