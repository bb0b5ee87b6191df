import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TransactionsTable } from '../../features/payments/transactions-table.tsx'
import { useSession } from '../../platform/session.ts'
import { offeredTabs } from '../dashboard-search.ts'
import { TabButton } from '../tab-link.tsx'

const route = getRouteApi('/user/dashboard')

export function TransactionsTab() {
  const { t } = useTranslation('member')
  const { has } = useSession()
  const { page = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <TransactionsTable
      page={page}
      onPage={(next) => {
        void navigate({ search: { tab: 'transactions', ...(next > 1 && { page: next }) }, resetScroll: false })
      }}
      emptyAction={offeredTabs(has).includes('buy') && <TabButton tab="buy">{t('buyCredits')}</TabButton>}
    />
  )
}
