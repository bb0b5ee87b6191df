import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Accent } from '../theme/colors.ts'
import classes from './day-grid.module.css'
import { weekdayNames, weeksOf } from './weeks.ts'

/** What a day can be: a colour and an icon, since colours alone do not speak to everybody, and a word for it. */
export type DayState = { label: string; color: Accent; icon?: ReactNode }

export type Day<State extends string> = {
  /** `YYYY-MM-DD`. */
  date: string
  state: State
  /** More about this day, for screen readers and on hover. */
  note?: string
}

type DayGridProps<State extends string> = {
  /** Accessible name of the calendar. */
  label: string
  /** In any order; days between the first and the last that are not among them are shown without a state. */
  days: readonly Day<State>[]
  /** Every state there is, in the order of the legend. */
  states: Readonly<Record<State, DayState>>
  /** `YYYY-MM-DD` where the reader's days begin and end. */
  today: string
  /** Makes every day that has a state a button that opens more about it. */
  onOpen?: (date: string) => void
}

/** A calendar of weeks in which every day has a state. */
export function DayGrid<State extends string>({ label, days, states, today, onOpen }: DayGridProps<State>) {
  const { i18n } = useTranslation()
  const byDate = new Map(days.map((day) => [day.date, day]))
  const dates = [...byDate.keys()].sort()
  const weeks = weeksOf(dates[0] ?? today, dates.at(-1) ?? today)
  const short = weekdayNames(i18n.language, 'narrow')
  return (
    <div className={classes.calendar}>
      <table aria-label={label} className={classes.grid}>
        <thead>
          <tr>
            {weekdayNames(i18n.language, 'long').map((name, place) => (
              <th key={name} scope="col" className={classes.weekday}>
                <span aria-hidden="true">{short[place]}</span>
                <VisuallyHidden>{name}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((date) => date !== null)}>
              {week.map((date, place) => {
                const day = date === null ? undefined : byDate.get(date)
                if (date === null) return <td key={short[place] + String(place)} />
                return (
                  <DayCell
                    key={date}
                    date={date}
                    state={day && states[day.state]}
                    note={day?.note}
                    isToday={date === today}
                    onOpen={day && onOpen}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend states={Object.values(states)} />
    </div>
  )
}

type DayCellProps = {
  date: string
  state: DayState | undefined
  note: string | undefined
  isToday: boolean
  onOpen: ((date: string) => void) | undefined
}

function DayCell({ date, state, note, isToday, onOpen }: DayCellProps) {
  const { t, i18n } = useTranslation('ui')
  const words = [written(date, i18n.language, 'long'), isToday && t('today'), state?.label, note]
    .filter(Boolean)
    .join(', ')
  const look = {
    className: classes.day,
    'data-today': isToday || undefined,
    title: [state?.label, note].filter(Boolean).join(': ') || undefined,
    style: state && shade(state),
  }
  const content = (
    <>
      <span aria-hidden="true">
        {date.endsWith('-01') ? written(date, i18n.language, 'short') : Number(date.slice(8))}
      </span>
      {state?.icon && (
        <span aria-hidden="true" className={classes.icon}>
          {state.icon}
        </span>
      )}
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  )
  return (
    <td className={classes.cell}>
      {onOpen ? (
        <UnstyledButton {...look} aria-haspopup="dialog" onClick={() => onOpen(date)}>
          {content}
        </UnstyledButton>
      ) : (
        <div {...look}>{content}</div>
      )}
    </td>
  )
}

function written(date: string, language: string, month: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }).format(Date.parse(date))
}

function Legend({ states }: { states: readonly DayState[] }) {
  const { t } = useTranslation('ui')
  return (
    <ul aria-label={t('legend')} className={classes.legend}>
      {states.map((state) => (
        <li key={state.label} className={classes.entry}>
          <span aria-hidden="true" className={classes.sample} style={shade(state)}>
            {state.icon}
          </span>
          {state.label}
        </li>
      ))}
    </ul>
  )
}

function shade({ color }: DayState) {
  return {
    background: `var(--mantine-color-${color}-light)`,
    color: `var(--mantine-color-${color}-light-color)`,
  }
}
