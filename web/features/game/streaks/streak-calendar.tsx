import { IconFlame, IconPlane, IconSnowflake, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayGrid, type DayState } from '../../../ui/data/day-grid.tsx'
import { SheetOrModal } from '../../../ui/layout/sheet-or-modal.tsx'
import type { Streak } from '../queries/list-streaks.ts'
import { WhyExplanation } from '../why/why-explanation.tsx'

type Mark = Streak['calendar'][number]['mark']

type StreakCalendarProps = {
  streak: Pick<Streak, 'streak_type' | 'streak_name' | 'calendar'>
  /** Of somebody else, for administrators. */
  userId?: number
}

/** The last six weeks; a day opens why it is what it is. */
export function StreakCalendar({ streak, userId }: StreakCalendarProps) {
  const { streak_type: code, streak_name: name, calendar } = streak
  const { t, i18n } = useTranslation('game')
  const [day, setDay] = useState<string | null>(null)
  const states: Readonly<Record<Mark, DayState>> = {
    kept: { label: t('streaks.marks.kept'), color: 'jungle', icon: <IconFlame /> },
    frozen: { label: t('streaks.marks.frozen'), color: 'lagoon', icon: <IconSnowflake /> },
    travel: { label: t('streaks.marks.travel'), color: 'marigold', icon: <IconPlane /> },
    missed: { label: t('streaks.marks.missed'), color: 'ember', icon: <IconX /> },
    none: { label: t('streaks.marks.none'), color: 'gray' },
  }
  return (
    <>
      <DayGrid
        label={t('streaks.calendar', { name })}
        days={calendar.map(({ date, mark }) => ({ date, state: mark }))}
        states={states}
        // The calendar ends with today as the server knows it, whatever the clock of this machine says.
        today={calendar.at(-1)?.date ?? ''}
        onOpen={setDay}
      />
      <SheetOrModal
        title={t('streaks.whyDay', { name, day: day === null ? '' : written(day, i18n.language) })}
        opened={day !== null}
        onClose={() => setDay(null)}
      >
        {day !== null && <WhyExplanation kind="streak" id={`${code}:${day}`} userId={userId} />}
      </SheetOrModal>
    </>
  )
}

function written(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))
}
