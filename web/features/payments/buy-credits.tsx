import { Paper, SimpleGrid, Skeleton } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../ui/feedback/error-state.tsx'
import { creditPriceQuery } from './credit-price.ts'
import { paymentMethodsQuery } from './list-payment-methods.ts'
import { activeProvidersQuery } from './list-providers.ts'
import type { Purchase } from './purchase-credits.ts'
import { PurchaseDone } from './purchase-done.tsx'
import { PurchaseForm } from './purchase-form.tsx'
import { waysToPay } from './ways-to-pay.ts'

/** Buying credits, from the choice of how many to the new balance. `next` is offered once they are bought. */
export function BuyCredits({ next }: { next: ReactNode }) {
  const [bought, setBought] = useState<Purchase | null>(null)
  return bought === null ? (
    <Order onBought={setBought} />
  ) : (
    <PurchaseDone purchase={bought} onAgain={() => setBought(null)} next={next} />
  )
}

/** The form needs to know the price and the ways to pay before it can show anything true. */
function Order({ onBought }: { onBought: (purchase: Purchase) => void }) {
  const { t } = useTranslation('payments')
  const price = useQuery(creditPriceQuery)
  const providers = useQuery(activeProvidersQuery)
  const methods = useQuery(paymentMethodsQuery)

  if (price.data !== undefined && providers.data && methods.data) {
    const ways = waysToPay(methods.data, providers.data)
    if (ways.length > 0) return <PurchaseForm price={price.data} ways={ways} onBought={onBought} />
    return (
      <EmptyState
        icon={<IconPlugConnectedX aria-hidden="true" />}
        title={t('add.noneTitle')}
        description={t('buy.noWay')}
      />
    )
  }
  const failed = [price, providers, methods].filter(({ isError }) => isError)
  if (failed[0] === undefined) return <Loading />
  return (
    <ErrorState
      error={failed[0].error}
      onRetry={() => {
        for (const { refetch } of failed) void refetch()
      }}
    />
  )
}

function Loading() {
  const { t } = useTranslation('ui')
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} role="status" aria-label={t('loading')}>
      <Skeleton component={Paper} height={480} />
      <Skeleton component={Paper} height={360} />
    </SimpleGrid>
  )
}
