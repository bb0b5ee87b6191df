import { Chip, Group, Input } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

type WeekdayFieldProps = {
  label: string
  description: string
  error?: ReactNode
  'data-path'?: string
  /** ISO weekdays, 1 = Monday. */
  value: readonly number[]
  onChange: (value: number[]) => void
}

/** Any of the days of the week. */
export function WeekdayField({ label, description, error, value, onChange }: WeekdayFieldProps) {
  const { i18n } = useTranslation()
  const names = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' })
  return (
    <Input.Wrapper label={label} labelElement="div" description={description} error={error}>
      <Chip.Group
        multiple
        value={value.map(String)}
        onChange={(chosen) => onChange(weekdays.filter((day) => chosen.includes(String(day))))}
      >
        <Group gap={6} mt={6} role="group" aria-label={label}>
          {weekdays.map((day) => (
            <Chip key={day} value={String(day)} size="sm" variant="light">
              {/* The 1st of January 2024 was a Monday. */}
              {names.format(Date.UTC(2024, 0, day))}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}
