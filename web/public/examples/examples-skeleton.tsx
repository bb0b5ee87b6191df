import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The overview and the first example, about as tall as they will be. */
export function ExamplesSkeleton() {
  const { t } = useTranslation('ui')
  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={212} radius="lg" mb="xl" aria-hidden="true" />
      <Skeleton height={620} radius="lg" aria-hidden="true" />
    </div>
  )
}
