import { Badge, Button, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useJoinTemporaryEvent } from '../queries/join-temporary-event.ts'
import type { ActiveEvent, UpcomingEvent } from '../queries/list-temporary-events.ts'

/** For an event that one has to join: the button that does, or that it is done. Nothing for the others. */
export function JoinEvent({ event }: { event: ActiveEvent | UpcomingEvent }) {
  const { t } = useTranslation('gameEvents')
  const joining = useJoinTemporaryEvent()
  if (!event.requires_join || !event.qualifies) return null
  if (event.joined) {
    return (
      <Badge color="jungle" leftSection={<IconCheck size={14} aria-hidden="true" />}>
        {t('joined')}
      </Badge>
    )
  }
  return (
    <>
      <Text size="xs" c="dimmed" w="100%">
        {t('joinFirst')}
      </Text>
      <Button
        size="sm"
        loading={joining.isPending}
        aria-label={t('joinOf', { event: event.event_name })}
        onClick={() => joining.mutate(event.event_id)}
      >
        {t('join')}
      </Button>
    </>
  )
}
