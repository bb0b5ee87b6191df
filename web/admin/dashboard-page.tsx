import { Badge, Group, Paper, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../platform/session.ts'
import { features } from '../platform/session-view.ts'
import { Page } from '../ui/layout/page.tsx'
import { Section } from '../ui/layout/section.tsx'

export function AdminDashboardPage() {
  const { t } = useTranslation('admin')
  const { has } = useSession()
  return (
    <Page title={t('dashboard.title')} description={t('dashboard.description')}>
      <Section title={t('dashboard.features')}>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {features.map((feature) => (
            <Paper key={feature} p="md">
              <Group justify="space-between">
                <Text fw={560}>{t(`feature.${feature}`)}</Text>
                <Badge color={has(feature) ? 'jungle' : 'gray'}>
                  {t(has(feature) ? 'dashboard.on' : 'dashboard.off')}
                </Badge>
              </Group>
            </Paper>
          ))}
        </SimpleGrid>
      </Section>
    </Page>
  )
}
