import { ActionIcon, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrophy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SheetOrModal } from '../../../ui/layout/sheet-or-modal.tsx'
import type { ActiveEvent, EndedEvent } from '../queries/list-temporary-events.ts'
import { EventTable } from './event-table.tsx'

type EventTableButtonProps = {
  event: ActiveEvent | EndedEvent
  /** Its icon alone, for rows of a list. */
  small?: boolean
  /** A time that is over, of an event that may have come back since. */
  ended?: boolean
}

/** Opens who earned most in an event. */
export function EventTableButton({ event, small = false, ended = false }: EventTableButtonProps) {
  const { t } = useTranslation('gameEvents')
  const [opened, { open, close }] = useDisclosure(false)
  const title = t('tableOf', { event: event.event_name })
  return (
    <>
      {small ? (
        <ActionIcon variant="default" aria-label={title} aria-haspopup="dialog" onClick={open}>
          <IconTrophy size={18} />
        </ActionIcon>
      ) : (
        <Button
          size="sm"
          variant="default"
          leftSection={<IconTrophy size={18} aria-hidden="true" />}
          aria-label={title}
          aria-haspopup="dialog"
          onClick={open}
        >
          {t('table')}
        </Button>
      )}
      <SheetOrModal title={title} size="xl" opened={opened} onClose={close}>
        <EventTable eventId={event.event_id} start={ended ? event.start_date : undefined} />
      </SheetOrModal>
    </>
  )
}
