import { Paper, ThemeIcon } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RecentRow } from '../../../ui/data/recent-list.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import type { EndedEvent } from '../queries/list-temporary-events.ts'
import classes from './ended-events.module.css'
import { EventTableButton } from './event-table-button.tsx'
import { EventWhy, takenText } from './event-taken.tsx'

/** The last time of each event, and how the member did. */
export function EndedEvents({ events }: { events: readonly EndedEvent[] }) {
  const { t } = useTranslation('gameEvents')
  return (
    <Paper component="ul" className={classes.list} aria-label={t('ended')}>
      {events.map((event) => (
        <RecentRow
          key={event.event_id}
          icon={
            <ThemeIcon
              variant="light"
              color={event.user_participations > 0 ? 'jungle' : 'gray'}
              size={36}
              aria-hidden="true"
            >
              <IconCalendarCheck size={20} />
            </ThemeIcon>
          }
          title={event.event_name}
          detail={
            <>
              {t('endedAgo')} <TimeAgo iso={event.end_date} /> · <Taken event={event} />
            </>
          }
        >
          {event.user_participations > 0 && <EventWhy event={event} />}
          <EventTableButton event={event} small ended />
        </RecentRow>
      ))}
    </Paper>
  )
}

function Taken({ event }: { event: EndedEvent }) {
  const { t } = useTranslation('gameEvents')
  return event.user_participations === 0 ? t('missed') : takenText(event, t)
}
