import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What an area looks like while its code arrives. */
export function TabSkeleton() {
  const { t } = useTranslation('ui')
  return (
    <Stack role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={44} radius="md" />
      <Skeleton height={280} radius="lg" />
    </Stack>
  )
}
