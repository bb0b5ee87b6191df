import { MultiSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type TagPickerProps = {
  label: string
  description?: ReactNode
  error?: ReactNode
  /** What can be picked. A value that is no longer among the options stays until it is taken away. */
  options: readonly { value: string; label: string }[]
  value: readonly string[]
  onChange: (value: string[]) => void
  onFocus?: () => void
  onBlur?: () => void
  placeholder?: string
  required?: boolean
  disabled?: boolean
  /** The most that can be picked. */
  most?: number
}

/** Any number of given options, found by typing. For words of one's own there is Mantine's `TagsInput`. */
export function TagPicker({ options, value, placeholder, most, ...props }: TagPickerProps) {
  const { t } = useTranslation('ui')
  return (
    <MultiSelect
      {...props}
      data={[...options]}
      value={[...value]}
      // Repeated after the picked ones, it would look like one of them.
      placeholder={value.length === 0 ? placeholder : undefined}
      maxValues={most}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('noOption')}
    />
  )
}
