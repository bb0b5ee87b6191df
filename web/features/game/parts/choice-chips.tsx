import { Chip, Group } from '@mantine/core'
import { useId } from 'react'

type ChoiceChipsProps<Value extends string> = {
  /** Accessible name of the choice. */
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of a few, as a row of chips that wraps on phones. */
export function ChoiceChips<Value extends string>({ label, value, options, onChange }: ChoiceChipsProps<Value>) {
  // One name makes one choice of them, which the arrow keys go through.
  const name = useId()
  return (
    <Chip.Group
      value={value}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next)
        if (chosen) onChange(chosen.value)
      }}
    >
      <Group gap="xs" role="radiogroup" aria-label={label}>
        {options.map((option) => (
          <Chip key={option.value} name={name} value={option.value} variant="light" size="sm">
            {option.label}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}
