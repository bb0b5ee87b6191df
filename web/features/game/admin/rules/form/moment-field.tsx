import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { instantOf, localMoment } from './moment.ts'

type MomentFieldProps = {
  label: string
  description?: ReactNode
  error?: ReactNode
  'data-path'?: string
  /** An ISO instant. */
  value: string | null
  onChange: (value: string | null) => void
}

/** A day and an hour as the reader's clock shows them. */
export function MomentField({ value, onChange, ...props }: MomentFieldProps) {
  return (
    <TextInput
      {...props}
      type="datetime-local"
      value={value === null ? '' : localMoment(value)}
      onChange={(event) => onChange(instantOf(event.currentTarget.value))}
    />
  )
}
