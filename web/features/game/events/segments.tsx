import { Badge, Group, Paper, SimpleGrid, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/section.tsx'
import type { Segment } from '../queries/list-temporary-events.ts'

/** The groups for which some events are made, what they take, and whether the member belongs to them. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  const { t } = useTranslation('gameEvents')
  if (segments.length === 0) return null
  return (
    <Section title={t('segments.title')} description={t('segments.description')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {segments.map((segment) => (
          <SegmentCard key={segment.code} segment={segment} />
        ))}
      </SimpleGrid>
    </Section>
  )
}

function SegmentCard({ segment: { name, requirement, belongs } }: { segment: Segment }) {
  const { t } = useTranslation('gameEvents')
  return (
    <Paper p="md">
      <Group justify="space-between" gap="xs" mb={4}>
        <Text fw={600}>{name}</Text>
        {belongs ? (
          <Badge color="jungle" leftSection={<IconCheck size={14} aria-hidden="true" />}>
            {t('segments.belong')}
          </Badge>
        ) : (
          <Badge color="gray" variant="default">
            {t('segments.notYet')}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {requirement}
      </Text>
    </Paper>
  )
}
