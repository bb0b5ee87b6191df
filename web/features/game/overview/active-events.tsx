import { Badge, ThemeIcon } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { Countdown } from '../../../ui/data/countdown.tsx'
import { RecentRow } from '../../../ui/data/recent-list.tsx'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import { useGameAgain } from '../queries/use-game-again.ts'
import { ShortList } from './short-list.tsx'

export function ActiveEvents({ events }: { events: GameDashboard['active_events'] }) {
  const { t } = useTranslation('game')
  const format = useFormat()
  const refresh = useGameAgain()
  return (
    <ShortList
      title={t('eventsNow.title')}
      items={events}
      empty={t('eventsNow.empty')}
      tab="events"
      more={t('eventsNow.all')}
    >
      {(event) => (
        <RecentRow
          key={event.event_id}
          icon={
            <ThemeIcon variant="light" size={36} radius="md" color="marigold" aria-hidden="true">
              <IconCalendarEvent size={20} stroke={1.6} />
            </ThemeIcon>
          }
          title={event.event_name}
          detail={
            <>
              {t('eventsNow.ends')} <Countdown to={event.ends_at} onEnd={refresh} />
              {!event.joined && ` · ${t('eventsNow.toJoin')}`}
            </>
          }
        >
          <Badge color="marigold" size="lg" tt="none">
            {`×${format.number(event.multiplier)}`}
          </Badge>
        </RecentRow>
      )}
    </ShortList>
  )
}
