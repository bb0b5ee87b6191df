import { Badge, Group, Paper, SimpleGrid, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/section.tsx'
import { wordsOf } from '../parts/words-of.ts'

/** The groups that every installation has. */
const known = ['premium_events', 'loyal_user_events'] as const

/** The groups for which some events are made, and whether the member belongs to them. */
export function Segments({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('gameEvents')
  const added = codes.filter((code) => !known.some((each) => each === code))
  return (
    <Section title={t('segments.title')} description={t('segments.description')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {known.map((code) => (
          <Segment
            key={code}
            name={t(`segments.names.${code}`)}
            how={t(`segments.how.${code}`)}
            belongs={codes.includes(code)}
          />
        ))}
        {added.map((code) => (
          <Segment key={code} name={wordsOf(code)} how={t('segments.other')} belongs />
        ))}
      </SimpleGrid>
    </Section>
  )
}

function Segment({ name, how, belongs }: { name: string; how: string; belongs: boolean }) {
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
        {how}
      </Text>
    </Paper>
  )
}
