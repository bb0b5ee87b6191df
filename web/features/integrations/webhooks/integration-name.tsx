import { Badge, Code, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './integration-name.module.css'
import type { Integration } from './list-integrations.ts'

/** A webhook as people know it: its name, what it waits for and where it goes. */
export function IntegrationName({ integration }: { integration: Integration }) {
  const { t } = useTranslation('integrations')
  const { name, event_type, webhook_url, switched_off_because } = integration
  return (
    <Stack gap={2} miw={0}>
      <Group gap="xs">
        <Text span fw={600} className={classes.text}>
          {name}
        </Text>
        <Code>{event_type === '*' ? t('webhooks.everything') : event_type}</Code>
        {switched_off_because && <Badge color="ember">{t(`webhooks.offBecause.${switched_off_because}`)}</Badge>}
      </Group>
      <Text span size="sm" c="dimmed" className={classes.text}>
        {webhook_url}
      </Text>
    </Stack>
  )
}
