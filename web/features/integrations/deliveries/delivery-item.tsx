import { Accordion, Button, Code, Group, Stack, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import classes from './delivery-item.module.css'
import { DeliveryOutcome } from './delivery-outcome.tsx'
import { DeliveryStatus } from './delivery-status.tsx'
import type { Delivery } from './list-deliveries.ts'
import { useReplayDelivery } from './replay-delivery.ts'

/** One message: a line with its outcome, opening to all that is known of it. */
export function DeliveryItem({ delivery, integrationId }: { delivery: Delivery; integrationId: number }) {
  const { t } = useTranslation('integrations')
  const replay = useReplayDelivery(integrationId)
  const { status, attempts, event_type, created_at, replay_of } = delivery
  return (
    <Accordion.Item value={String(delivery.id)} className={classes.item}>
      <Accordion.Control className={classes.control}>
        <span className={classes.line}>
          <DeliveryStatus delivery={delivery} />
          <Text span ff="monospace" size="sm" className={classes.event}>
            {event_type}
          </Text>
          <Text span size="sm" c="dimmed">
            {replay_of !== null && `${t('deliveries.isReplay')} · `}
            {t('deliveries.attempts', { count: attempts })}
            {' · '}
            <TimeAgo iso={created_at} />
          </Text>
        </span>
      </Accordion.Control>
      <Accordion.Panel classNames={{ content: classes.content }}>
        <Stack gap="md">
          <DeliveryOutcome delivery={delivery} />
          <div>
            <Text size="sm" fw={580} mb={4}>
              {t('deliveries.sent')}
            </Text>
            <Code block className={classes.body}>
              {JSON.stringify(delivery.payload, null, 2)}
            </Code>
          </div>
          <Group justify="space-between" gap="xs">
            <Text size="xs" c="dimmed" className={classes.id}>
              {delivery.message_id}
            </Text>
            {status !== 'pending' && (
              <Button
                variant="default"
                size="sm"
                leftSection={<IconRefresh size={16} />}
                loading={replay.isPending}
                onClick={() => replay.mutate(delivery.id)}
              >
                {t('deliveries.replay')}
              </Button>
            )}
          </Group>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  )
}
