import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { RecentList, RecentRow } from '../../ui/data/recent-list.tsx'
import { TimeAgo } from '../../ui/data/time-ago.tsx'
import { transactionsQuery } from './list-transactions.ts'
import { SignedAmount } from './signed-amount.tsx'
import { TransactionIcon, useTransactionLabel } from './transaction-kind.tsx'

const shown = 5

/** The last movements of credits, for an overview. */
export function RecentTransactions() {
  const { t } = useTranslation('payments')
  const label = useTransactionLabel()
  const { data, error, refetch } = useQuery(transactionsQuery(1, shown))
  return (
    <RecentList
      label={t('recent.title')}
      items={data?.items}
      length={shown}
      error={error}
      onRetry={() => void refetch()}
      empty={t('recent.empty')}
    >
      {(transaction) => (
        <RecentRow
          key={transaction.id}
          icon={<TransactionIcon type={transaction.transaction_type} />}
          title={label(transaction.transaction_type)}
          detail={<TimeAgo iso={transaction.timestamp} />}
        >
          <Text span size="sm">
            <SignedAmount transaction={transaction} />
          </Text>
        </RecentRow>
      )}
    </RecentList>
  )
}
