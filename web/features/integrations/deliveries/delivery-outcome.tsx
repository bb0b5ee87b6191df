import { Code, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import classes from './delivery-item.module.css'
import { failureReason } from './failure-reason.ts'
import type { Delivery } from './list-deliveries.ts'

/** What came back, or why nothing did, and when it is tried again. */
export function DeliveryOutcome({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('integrations')
  const format = useFormat()
  const { response_status, response_excerpt, error, next_attempt_at, delivered_at } = delivery
  const reason = error === null ? null : failureReason(error)
  return (
    <Stack gap={4}>
      <Text size="sm" fw={580}>
        {t('deliveries.answer')}
      </Text>
      {response_status !== null && (
        <Text size="sm">{t('deliveries.httpStatus', { status: String(response_status) })}</Text>
      )}
      {error !== null && <Text size="sm">{reason ? t(`deliveries.reason.${reason}`) : error}</Text>}
      {response_status === null && error === null && (
        <Text size="sm" c="dimmed">
          {t('deliveries.noAnswerYet')}
        </Text>
      )}
      {response_excerpt && (
        <Code block className={classes.body}>
          {response_excerpt}
        </Code>
      )}
      {next_attempt_at && (
        <Text size="sm" c="dimmed">
          {t('deliveries.nextTry', { when: format.dateTime(next_attempt_at) })}
        </Text>
      )}
      {delivered_at && (
        <Text size="sm" c="dimmed">
          {t('deliveries.taken', { when: format.dateTime(delivered_at) })}
        </Text>
      )}
    </Stack>
  )
}
