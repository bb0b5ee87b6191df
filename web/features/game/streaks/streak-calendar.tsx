import { IconFlame, IconPlane, IconSnowflake, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import { DayGrid, type DayState } from '../../../ui/data/day-grid.tsx'
import type { Streak } from '../queries/list-streaks.ts'
import { dayIn } from './streak-figures.ts'

type Mark = Streak['calendar'][number]['mark']

/** The last six weeks; a day opens why it is what it is. */
export function StreakCalendar({ streak: { streak_name: name, calendar } }: { streak: Streak }) {
  const { t } = useTranslation('game')
  const { info } = useSession()
  const states: Readonly<Record<Mark, DayState>> = {
    kept: { label: t('streaks.marks.kept'), color: 'jungle', icon: <IconFlame /> },
    frozen: { label: t('streaks.marks.frozen'), color: 'lagoon', icon: <IconSnowflake /> },
    travel: { label: t('streaks.marks.travel'), color: 'marigold', icon: <IconPlane /> },
    missed: { label: t('streaks.marks.missed'), color: 'ember', icon: <IconX /> },
    none: { label: t('streaks.marks.none'), color: 'gray' },
  }
  return (
    <DayGrid
      label={t('streaks.calendar', { name })}
      days={calendar.map(({ date, mark }) => ({ date, state: mark }))}
      states={states}
      today={dayIn(info.time_zone, Date.now())}
    />
  )
}
