import { Badge, Stack, Text } from '@mantine/core'
import { IconCalendarTime, IconTrophyOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { Countdown } from '../../../../ui/data/countdown.tsx'
import type { Column } from '../../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../../ui/data/list-panel.tsx'
import { type ClosedPeriod, contestPeriodsQuery, type OpenPeriod } from '../../queries/list-contest-periods.ts'
import { useContestNames } from './contest-names.ts'

const pageSize = 20
const refreshed = 60_000

/** What is being competed for, what is final, and whether its prizes are paid. */
export function PeriodsPanel({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { t } = useTranslation('gameAdmin')
  // Closing and paying happen by the clock, and nobody tells this page.
  const query = useQuery({ ...contestPeriodsQuery(page, pageSize), refetchInterval: refreshed })
  const { open, closed } = query.data ?? {}
  const common = useCommonColumns()
  const openColumns = useOpenColumns()
  const closedColumns = useClosedColumns()
  return (
    <Stack gap="xl">
      <ListPanel
        headed
        label={t('periods.open')}
        description={t('periods.openHint')}
        query={{ ...query, data: open }}
        columns={[...common, ...openColumns]}
        rowKey={keyOf}
        empty={{
          icon: <IconCalendarTime aria-hidden="true" />,
          title: t('periods.noneOpenTitle'),
          description: t('periods.noneOpen'),
        }}
      />
      <ListPanel
        headed
        label={t('periods.closed')}
        description={t('periods.closedHint')}
        query={{ ...query, data: closed }}
        columns={[...common, ...closedColumns]}
        rowKey={keyOf}
        empty={{
          icon: <IconTrophyOff aria-hidden="true" />,
          title: t('periods.noneClosedTitle'),
          description: t('periods.noneClosed'),
        }}
        paging={{ page, limit: pageSize, onChange: onPage }}
      />
    </Stack>
  )
}

type Period = Pick<OpenPeriod, 'code' | 'kind' | 'period' | 'participants'>

const keyOf = ({ kind, code, period }: Period) => `${kind} ${code} ${period}`

function useCommonColumns(): Column<Period>[] {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  const nameOf = useContestNames()
  // The first day of a board's period is a day; an event begins at an instant.
  const written = (period: string) =>
    period.includes('T') ? format.dateTime(period) : format.date(`${period}T12:00:00Z`)
  return [
    {
      key: 'contest',
      header: t('periods.contest'),
      heading: true,
      cell: (contest) => (
        <div>
          <b>{nameOf(contest)}</b>
          <Text size="xs" c="dimmed">
            {t(`periods.${contest.kind}`, { period: written(contest.period) })}
          </Text>
        </div>
      ),
    },
    {
      key: 'participants',
      header: t('periods.participants'),
      align: 'end',
      cell: ({ participants }) => format.number(participants),
    },
  ]
}

function useOpenColumns(): Column<OpenPeriod>[] {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  return [
    {
      key: 'ends',
      header: t('periods.ends'),
      cell: ({ ends_at }) => <Countdown to={ends_at} ended={t('periods.over')} />,
    },
    { key: 'closes', header: t('periods.closes'), cell: ({ closes_at }) => format.dateTime(closes_at) },
  ]
}

function useClosedColumns(): Column<ClosedPeriod>[] {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  return [
    { key: 'closed', header: t('periods.closedAt'), cell: ({ closed_at }) => format.dateTime(closed_at) },
    {
      key: 'paid',
      header: t('periods.prizes'),
      cell: ({ paid_at }) =>
        paid_at === null ? (
          <Badge color="marigold">{t('periods.paying')}</Badge>
        ) : (
          <Badge color="jungle">{t('periods.paid', { at: format.dateTime(paid_at) })}</Badge>
        ),
    },
  ]
}
