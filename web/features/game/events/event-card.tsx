import { Badge, Group, Text } from '@mantine/core'
import { IconClock, IconLock, IconUsersGroup } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../../../ui/data/countdown.tsx'
import { useActionName } from '../parts/action-name.ts'
import { GameCard } from '../parts/cards.tsx'
import type { ActiveEvent, Segment, UpcomingEvent } from '../queries/list-temporary-events.ts'
import { useGameAgain } from '../queries/use-game-again.ts'
import { EventTableButton } from './event-table-button.tsx'
import { EventWhy, takenText } from './event-taken.tsx'
import { EventWorth } from './event-worth.tsx'
import { JoinEvent } from './join-event.tsx'

/** An event that is on: until when, what it is worth, and what the member has made of it. */
export function ActiveEventCard({ event, segment }: { event: ActiveEvent; segment: Segment | undefined }) {
  const { t } = useTranslation('gameEvents')
  const again = useGameAgain()
  return (
    <EventCard
      event={event}
      segment={segment}
      when={
        <>
          {t('ends')} <Countdown to={event.end_date} ended={t('over')} onEnd={again} />
        </>
      }
      foot={<EventTableButton event={event} />}
    >
      {event.joined && (
        <Group gap={4}>
          <Text size="sm" fw={560}>
            {event.user_participations === 0 ? t('none') : takenText(event, t)}
          </Text>
          {event.user_participations > 0 && <EventWhy event={event} />}
        </Group>
      )}
    </EventCard>
  )
}

/** The next time of an event. */
export function UpcomingEventCard({ event, segment }: { event: UpcomingEvent; segment: Segment | undefined }) {
  const { t } = useTranslation('gameEvents')
  const again = useGameAgain()
  return (
    <EventCard
      event={event}
      segment={segment}
      when={
        <>
          {t('starts')} <Countdown to={event.start_date} ended={t('begun')} onEnd={again} />
        </>
      }
    />
  )
}

type EventCardProps = {
  event: ActiveEvent | UpcomingEvent
  /** The group that it is for; absent: everybody. */
  segment: Segment | undefined
  when: ReactNode
  foot?: ReactNode
  children?: ReactNode
}

function EventCard({ event, segment, when, foot, children }: EventCardProps) {
  const { t } = useTranslation('gameEvents')
  const isOn = 'user_participations' in event
  return (
    <GameCard
      title={event.event_name}
      tone={!event.qualifies ? 'locked' : isOn && event.joined ? 'live' : undefined}
      tags={
        <>
          <Badge color="gray" variant="default">
            {t(`type.${event.event_type}`)}
          </Badge>
          <Badge color={isOn ? 'bougainvillea' : 'lagoon'} leftSection={<IconClock size={14} aria-hidden="true" />}>
            {when}
          </Badge>
          {segment && event.qualifies && (
            <Badge color="jungle" leftSection={<IconUsersGroup size={14} aria-hidden="true" />}>
              {segment.name}
            </Badge>
          )}
        </>
      }
      foot={
        <>
          <JoinEvent event={event} />
          {foot}
        </>
      }
    >
      <EventWorth multiplier={event.multiplier} bonus_lumis={event.bonus_lumis} />
      <Text size="sm" c="dimmed">
        {event.description}
      </Text>
      <TargetActions actions={event.applicable_actions} />
      {!event.qualifies && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconLock size={18} aria-hidden="true" style={{ flex: 'none' }} />
          <Text size="sm" fw={560}>
            {segment === undefined
              ? t('notForAnybody')
              : t('notForYou', { segment: segment.name, requirement: segment.requirement })}
          </Text>
        </Group>
      )}
      {children}
    </GameCard>
  )
}

function TargetActions({ actions }: { actions: readonly string[] }) {
  const { t } = useTranslation('gameEvents')
  const { t: parts } = useTranslation('gameParts')
  const nameOf = useActionName()
  return (
    <Text size="sm">
      <Text span inherit c="dimmed">
        {t('counts')}:
      </Text>{' '}
      {actions.length === 0 ? parts('anyAction') : actions.map(nameOf).join(' · ')}
    </Text>
  )
}
