import { Stack } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { CardSection } from '../parts/card-section.tsx'
import { Loaded } from '../parts/loaded.tsx'
import {
  type ActiveEvent,
  type TemporaryEvents,
  temporaryEventsQuery,
  type UpcomingEvent,
} from '../queries/list-temporary-events.ts'
import { EndedEvents } from './ended-events.tsx'
import { ActiveEventCard, UpcomingEventCard } from './event-card.tsx'
import { Segments } from './segments.tsx'

/** The times when actions are worth more: now, soon and lately. */
export function EventsTab() {
  const query = useQuery(temporaryEventsQuery)
  return <Loaded query={query}>{(events) => <Calendar events={events} />}</Loaded>
}

function Calendar({ events }: { events: TemporaryEvents }) {
  const { t } = useTranslation('gameEvents')
  const { active_events: active, upcoming_events: upcoming, ended_events: ended } = events
  const segmentOf = ({ segment }: ActiveEvent | UpcomingEvent) => events.segments.find(({ code }) => code === segment)
  const isEmpty = active.length + upcoming.length === 0
  return (
    <Stack gap="xl">
      {active.length === 0 && (
        <EmptyState
          icon={<IconCalendarEvent aria-hidden="true" />}
          title={t(isEmpty ? 'nothing' : 'nothingActive')}
          description={t(isEmpty ? 'nothingHint' : 'nothingActiveHint')}
        />
      )}
      <CardSection title={t('active')} total={active.length}>
        {active.map((event) => (
          <ActiveEventCard key={event.event_id} event={event} segment={segmentOf(event)} />
        ))}
      </CardSection>
      <CardSection title={t('upcoming')} total={upcoming.length}>
        {upcoming.map((event) => (
          <UpcomingEventCard key={event.event_id} event={event} segment={segmentOf(event)} />
        ))}
      </CardSection>
      <Segments segments={events.segments} />
      {ended.length > 0 && (
        <Section title={t('ended')}>
          <EndedEvents events={ended} />
        </Section>
      )}
    </Stack>
  )
}
