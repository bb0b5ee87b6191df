import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ActiveEvent, EndedEvent } from '../queries/list-temporary-events.ts'
import { GameWhy } from '../why/game-why.tsx'

type Taken = Pick<ActiveEvent | EndedEvent, 'user_participations' | 'lumis_earned_in_event'>

/** How many actions took part in an event, and what they earned. */
export function takenText(
  { user_participations: count, lumis_earned_in_event: lumis }: Taken,
  t: TFunction<'gameEvents'>,
) {
  return `${t('participations', { count })} · ${t('earned', { lumis })}`
}

type Time = { event_id: number; event_name: string; start_date: string }

/** Which actions earned what in one time of an event, and the place that makes. */
export function EventWhy({ event: { event_id, event_name, start_date } }: { event: Time }) {
  const { t } = useTranslation('gameEvents')
  return <GameWhy kind="event" id={`${event_id}:${Date.parse(start_date)}`} title={t('whyOf', { event: event_name })} />
}
