import { Text, ThemeIcon } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { useSession } from '../../platform/session.ts'
import { RecentList, RecentRow } from '../../ui/data/recent-list.tsx'
import { TimeAgo } from '../../ui/data/time-ago.tsx'
import { type MyEvent, myEventsQuery } from './list-my-events.ts'

const shown = 5

/** What the caller did last and what it was worth, for an overview. */
export function RecentEvents() {
  const { t } = useTranslation('gamification')
  const format = useFormat()
  const nameOf = useEventTypeName()
  const { data, error, refetch } = useQuery(myEventsQuery(shown))
  return (
    <RecentList
      label={t('recent.title')}
      items={data}
      length={shown}
      error={error}
      onRetry={() => void refetch()}
      empty={t('recent.empty')}
    >
      {(event) => (
        <RecentRow
          key={event.id}
          icon={
            <ThemeIcon variant="light" size={36} radius="md" color="marigold" aria-hidden="true">
              <IconSparkles size={20} stroke={1.6} />
            </ThemeIcon>
          }
          title={nameOf(event)}
          detail={<TimeAgo iso={event.timestamp} />}
        >
          <Text span size="sm" fw={640} c="var(--mantine-color-marigold-light-color)">
            {`+${format.number(event.points_earned)}`}
          </Text>
        </RecentRow>
      )}
    </RecentList>
  )
}

/** Whoever has events of a type has progress in it, which says it in words. */
function useEventTypeName(): (event: MyEvent) => string {
  const { info } = useSession()
  return (event) => {
    const known = info.gamification.find(({ event_type_id: id }) => id === event.event_type_id)
    return known?.event_type.description ?? event.event_type
  }
}
