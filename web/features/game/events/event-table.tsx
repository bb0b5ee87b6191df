import { Alert, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { Countdown } from '../../../ui/data/countdown.tsx'
import { Figure } from '../../../ui/data/figure.tsx'
import { StatTile } from '../../../ui/data/stat-tile.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PlaceTable } from '../parts/place-table.tsx'
import { PrizeList } from '../parts/prize-list.tsx'
import { type EventLeaderboard, eventLeaderboardQuery } from '../queries/show-event-leaderboard.ts'
import { useGameAgain } from '../queries/use-game-again.ts'
import { EventWhy } from './event-taken.tsx'

const pageSize = 20

/** The table of an event (`start`: of the time that began then) with what its places win and where the member stands; follows the event while it is on. */
export function EventTable({ eventId, start }: { eventId: number; start?: string }) {
  const [page, setPage] = useState(1)
  const query = useQuery(eventLeaderboardQuery(eventId, start, page, pageSize))
  return (
    <Loaded query={query}>
      {(table) => (
        <Stack>
          <Standing table={table} eventId={eventId} />
          <PrizeList rewards={table.rewards} rank={table.user_rank} />
          <Places table={table} page={page} onPage={setPage} busy={query.isPlaceholderData} />
          <Text size="xs" c="dimmed">
            {table.tie_rule}.
          </Text>
        </Stack>
      )}
    </Loaded>
  )
}

function Standing({ table, eventId }: { table: EventLeaderboard; eventId: number }) {
  const { t } = useTranslation('gameEvents')
  const { t: parts } = useTranslation('gameParts')
  const why = table.user_rank !== null && <EventWhy event={{ event_id: eventId, ...table }} />
  return (
    <>
      <Group justify="space-between" gap="xs">
        <State table={table} />
        <Text size="sm" c="dimmed">
          {t('sheet.participants', { count: table.total_participants })}
        </Text>
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <StatTile
          label={t('sheet.yourPlace')}
          why={why}
          figure={
            table.user_rank === null ? (
              <Text c="dimmed">{t('sheet.noPlace')}</Text>
            ) : (
              <Figure value={table.user_rank} label={parts('place', { place: table.user_rank })} />
            )
          }
        />
        <StatTile label={t('sheet.yourScore')} figure={table.user_score} color="marigold" />
      </SimpleGrid>
    </>
  )
}

function State({ table: { status, is_final, start_date, end_date } }: { table: EventLeaderboard }) {
  const { t } = useTranslation('gameEvents')
  const again = useGameAgain()
  if (is_final) {
    return (
      <Alert color="jungle" icon={<IconLock size={18} />} py={6}>
        {t('sheet.final')}
      </Alert>
    )
  }
  if (status === 'ended') return <Text size="sm">{t('sheet.waiting')}</Text>
  return (
    <Text size="sm">
      {t(status === 'active' ? 'sheet.running' : 'sheet.upcoming')}{' '}
      <Countdown to={status === 'active' ? end_date : start_date} onEnd={again} />
    </Text>
  )
}

type PlacesProps = { table: EventLeaderboard; page: number; onPage: (page: number) => void; busy: boolean }

function Places({ table, page, onPage, busy }: PlacesProps) {
  const { t } = useTranslation('gameEvents')
  const format = useFormat()
  return (
    <PlaceTable
      label={t('tableOf', { event: table.event_name })}
      places={table.leaderboard}
      ownRank={table.user_rank}
      more={[
        {
          key: 'actions',
          header: t('sheet.actions'),
          align: 'end',
          cell: ({ actions_completed }) => format.number(actions_completed),
        },
      ]}
      scoreName={t('sheet.score')}
      busy={busy}
      empty={{ title: t('sheet.empty'), description: t('sheet.emptyHint') }}
      paging={
        table.total_participants > pageSize
          ? { page, limit: pageSize, total: table.total_participants, onChange: onPage }
          : undefined
      }
    />
  )
}
