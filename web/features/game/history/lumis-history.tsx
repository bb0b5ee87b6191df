import { Badge, Text } from '@mantine/core'
import { IconCoins } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { GameTabButton } from '../game-tab-link.tsx'
import { type LumisLine, myLumisQuery } from '../queries/list-my-lumis.ts'
import { GameWhy } from '../why/game-why.tsx'
import { writeDates } from '../why/write-dates.ts'

const pageSize = 20

/** Every line of the member's Lümis: they add up to the balance. */
export function LumisHistory({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { t, i18n } = useTranslation(['gameHistory', 'game'])
  return (
    <ListPanel
      label={t('lines.title')}
      query={useQuery(myLumisQuery(page, pageSize, i18n.language))}
      columns={useLumisColumns()}
      rowKey={({ id }) => id}
      empty={{
        icon: <IconCoins aria-hidden="true" />,
        title: t('lines.emptyTitle'),
        description: t('lines.empty'),
        action: <GameTabButton tab="missions">{t('game:opportunities.seeMissions')}</GameTabButton>,
      }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    />
  )
}

/** What is told of each line, for its member and for administrators. */
export function useLumisColumns(): Column<LumisLine>[] {
  const { t, i18n } = useTranslation('gameHistory')
  const format = useFormat()
  const read = (text: string) => writeDates(text, i18n.language)
  return [
    {
      key: 'what',
      header: t('lines.what'),
      heading: true,
      cell: ({ reference_text }) => <b>{read(reference_text)}</b>,
    },
    { key: 'when', header: t('when'), cell: ({ occurred_at }) => <TimeAgo iso={occurred_at} /> },
    {
      key: 'reason',
      header: t('lines.reason'),
      cell: ({ reason, reason_text }) => (
        <Badge color={reason === 'action' ? 'jungle' : 'marigold'} tt="none">
          {reason_text}
        </Badge>
      ),
    },
    {
      key: 'amount',
      header: t('lumis'),
      align: 'end',
      cell: ({ amount }) => (
        <Text span inherit fw={640}>
          {amount > 0 && '+'}
          {format.number(amount)}
        </Text>
      ),
    },
    {
      key: 'balance',
      header: t('lines.balance'),
      align: 'end',
      cell: ({ balance_after }) => format.number(balance_after),
    },
    {
      key: 'why',
      header: t('why'),
      actions: true,
      align: 'end',
      // The lines of anybody are explained to administrators.
      cell: ({ id, reference_text }) => (
        <GameWhy kind="ledger" id={String(id)} title={t('lines.whyOf', { what: read(reference_text) })} />
      ),
    },
  ]
}
