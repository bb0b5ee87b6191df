import { SimpleGrid, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'

type LoadedProps<Data> = {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown }
  children: (data: Data) => ReactNode
}

/** What was asked for, or cards to come, or why it did not come. */
export function Loaded<Data>({ query: { data, error, refetch }, children }: LoadedProps<Data>) {
  if (data !== undefined) return children(data)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <LoadingCards />
}

function LoadingCards() {
  const { t } = useTranslation('ui')
  return (
    <Stack role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={96} radius="lg" aria-hidden="true" />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} aria-hidden="true">
        {['first', 'second', 'third'].map((card) => (
          <Skeleton key={card} height={180} radius="lg" />
        ))}
      </SimpleGrid>
    </Stack>
  )
}
