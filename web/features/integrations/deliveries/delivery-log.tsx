import { Accordion, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { IconMailbox } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TablePaging } from '../../../ui/data/table-paging.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { DeliveryItem } from './delivery-item.tsx'
import { deliveriesQuery } from './list-deliveries.ts'

const pageSize = 15

/** Every message to one integration with its outcome; each opens to what was sent and what came back. */
export function DeliveryLog({ integrationId }: { integrationId: number }) {
  const { t } = useTranslation('integrations')
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useQuery(deliveriesQuery(integrationId, page, pageSize))

  if (data === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <LoadingLog />
  if (data.total === 0) {
    return (
      <EmptyState
        icon={<IconMailbox aria-hidden="true" />}
        title={t('deliveries.emptyTitle')}
        description={t('deliveries.empty')}
      />
    )
  }
  return (
    <Stack gap="xs">
      <Accordion variant="default" order={3} keepMounted={false} aria-label={t('deliveries.log')}>
        {data.items.map((delivery) => (
          <DeliveryItem key={delivery.id} delivery={delivery} integrationId={integrationId} />
        ))}
      </Accordion>
      <TablePaging page={page} limit={data.limit} total={data.total} onChange={setPage} />
    </Stack>
  )
}

function LoadingLog() {
  const { t } = useTranslation('ui')
  return (
    <Stack role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {[1, 2, 3, 4, 5].map((line) => (
        <Skeleton key={line} height={44} />
      ))}
    </Stack>
  )
}
