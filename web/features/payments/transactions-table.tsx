import { Group, Text } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { type Column, DataTable } from '../../ui/data/data-table.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { type Transaction, transactionsQuery } from './list-transactions.ts'
import { PaymentStatus } from './payment-status.tsx'
import { useProviderLabelByCode } from './provider-label.ts'
import { SignedAmount } from './signed-amount.tsx'
import { TransactionIcon, useTransactionLabel } from './transaction-kind.tsx'
import classes from './transactions-table.module.css'

const pageSize = 20

type TransactionsTableProps = {
  page: number
  onPage: (page: number) => void
  /** What to offer someone who has no transaction yet. */
  emptyAction?: ReactNode
}

/** Everything that moved the member's credits, a page at a time. */
export function TransactionsTable({ page, onPage, emptyAction }: TransactionsTableProps) {
  const { t } = useTranslation('payments')
  const columns = useColumns()
  const { data, error, refetch, isPlaceholderData } = useQuery(transactionsQuery(page, pageSize))
  return (
    <div className={classes.statement}>
      <DataTable
        label={t('transactions.title')}
        columns={columns}
        rows={data?.items}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState
            icon={<IconReceipt aria-hidden="true" />}
            title={t('transactions.emptyTitle')}
            description={t('transactions.empty')}
            action={emptyAction}
          />
        }
        busy={isPlaceholderData}
        paging={data && { page, limit: pageSize, total: data.total, onChange: onPage }}
      />
    </div>
  )
}

function useColumns(): Column<Transaction>[] {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const label = useTransactionLabel()
  return [
    {
      key: 'type',
      header: t('transactions.type'),
      heading: true,
      cell: ({ transaction_type: type }) => (
        <Group gap="sm" wrap="nowrap">
          <TransactionIcon type={type} />
          <Text span inherit fw={580}>
            {label(type)}
          </Text>
        </Group>
      ),
    },
    {
      key: 'date',
      header: t('transactions.date'),
      cell: ({ timestamp }) => <time dateTime={timestamp}>{format.dateTime(timestamp)}</time>,
    },
    { key: 'payment', header: t('transactions.payment'), cell: (transaction) => <Payment {...transaction} /> },
    {
      key: 'status',
      header: t('transactions.status'),
      cell: ({ payment_status: status }) => (status === null ? <Nothing /> : <PaymentStatus status={status} />),
    },
    {
      key: 'amount',
      header: t('transactions.credits'),
      align: 'end',
      cell: (transaction) => <SignedAmount transaction={transaction} />,
    },
  ]
}

function Payment({ payment_amount: amount, payment_method: method }: Transaction) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const providerLabel = useProviderLabelByCode()
  if (amount === null) return <Nothing />
  const money = format.money(amount, 'USD')
  return method === null ? money : t('transactions.paidWith', { money, provider: providerLabel(method) })
}

/** A dash in the table; on a phone's cards what there is not is left out. */
function Nothing() {
  return <span className={classes.nothing}>—</span>
}
