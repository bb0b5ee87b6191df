import { Container, SimpleGrid, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './page.module.css'

/** What a page looks like while its code or first data arrive. */
export function PageSkeleton() {
  const { t } = useTranslation('ui')
  return (
    <Container size="xl" className={classes.page} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Stack gap="sm" aria-hidden="true">
        <Skeleton height={38} width="min(22rem, 80%)" />
        <Skeleton height={20} width="min(34rem, 100%)" />
      </Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }} aria-hidden="true">
        {['first', 'second', 'third'].map((card) => (
          <Skeleton key={card} height={128} radius="lg" />
        ))}
      </SimpleGrid>
      <Skeleton height={280} radius="lg" aria-hidden="true" />
    </Container>
  )
}
