import { MultiSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EventRule } from '../requests.ts'
import { type Edit, fieldOf } from './edit.ts'
import { FieldPair } from './field-group.tsx'
import { WeekdayField } from './weekday-field.tsx'
import { WindowFields } from './window-fields.tsx'

type Schedule = EventRule['schedule']
type Recurring = Extract<Schedule, { kind: 'recurring' }>
type Window = Extract<Schedule, { kind: 'window' }>

const daysOfMonth = Array.from({ length: 31 }, (_, index) => String(index + 1))

/** When an event takes place: once, or again and again by the calendar of the site. */
export function ScheduleFields({ edit }: { edit: Edit<Schedule> }) {
  const { t } = useTranslation('gameRules')
  const { value: schedule, replace } = edit
  return (
    <>
      <SegmentedControl
        aria-label={t('events.when')}
        data={[
          { value: 'recurring', label: t('schedule.recurring') },
          { value: 'window', label: t('schedule.window') },
        ]}
        value={schedule.kind}
        onChange={(kind) => replace(kind === 'window' ? blankWindow() : blankRecurring)}
      />
      {schedule.kind === 'window' ? (
        <OnceFields edit={{ ...edit, value: schedule }} />
      ) : (
        <RecurringFields edit={{ ...edit, value: schedule }} />
      )}
    </>
  )
}

const blankRecurring: Recurring = { kind: 'recurring', weekdays: [], days_of_month: [], from: '18:00', to: '20:00' }

/** The whole of the day after tomorrow, whatever the hour is now. */
function blankWindow(): Window {
  const [start, end] = [2, 3].map((days) => {
    const at = new Date()
    at.setHours(24 * days, 0, 0, 0)
    return at.toISOString()
  })
  return { kind: 'window', starts_at: start ?? '', ends_at: end ?? '' }
}

function OnceFields({ edit }: { edit: Edit<Window> }) {
  const starts = fieldOf(edit, 'starts_at')
  const ends = fieldOf(edit, 'ends_at')
  return (
    <WindowFields
      starts={{ ...starts, onChange: (at) => starts.onChange(at ?? '') }}
      ends={{ ...ends, onChange: (at) => ends.onChange(at ?? '') }}
    />
  )
}

function RecurringFields({ edit }: { edit: Edit<Recurring> }) {
  const { t } = useTranslation('gameRules')
  const { value: days, onChange: setDays, ...daysField } = fieldOf(edit, 'days_of_month')
  return (
    <>
      <WeekdayField
        label={t('schedule.weekdays')}
        description={t('schedule.weekdaysHint')}
        {...fieldOf(edit, 'weekdays')}
      />
      <MultiSelect
        {...daysField}
        label={t('schedule.daysOfMonth')}
        description={t('schedule.daysOfMonthHint')}
        placeholder={days.length === 0 ? t('schedule.everyDay') : undefined}
        data={daysOfMonth}
        hidePickedOptions
        value={days.map(String)}
        onChange={(chosen) => setDays(chosen.map(Number).toSorted((a, b) => a - b))}
      />
      <FieldPair>
        <ClockField label={t('schedule.from')} description={t('schedule.clockHint')} {...fieldOf(edit, 'from')} />
        <ClockField label={t('schedule.to')} description={t('schedule.toHint')} {...fieldOf(edit, 'to')} />
      </FieldPair>
    </>
  )
}

type ClockFieldProps = { label: string; description: string; value: string; onChange: (value: string) => void }

function ClockField({ onChange, ...props }: ClockFieldProps) {
  return <TextInput {...props} type="time" onChange={(event) => onChange(event.currentTarget.value)} />
}
