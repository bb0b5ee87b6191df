import { Text, ThemeIcon } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { useSession } from '../../platform/session.ts'
import { RecentList, RecentRow } from '../../ui/data/recent-list.tsx'
import { TimeAgo } from '../../ui/data/time-ago.tsx'
import { myEventsQuery } from './list-my-events.ts'

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
          title={nameOf(event.event_type_id)}
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

/** Whoever has an event of a type has progress in it, which names the type. */
function useEventTypeName(): (eventTypeId: number) => string {
  const { t } = useTranslation('gamification')
  const { info } = useSession()
  return (eventTypeId) => {
    const type = info.gamification.find((progress) => progress.event_type_id === eventTypeId)?.event_type
    return type?.description ?? type?.name ?? t('recent.unknown')
  }
}
