import { ActionIcon, Menu, SegmentedControl, Stack, Text, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'

/** One of few exclusive options, such as a language. */
export type Choice<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: Value; label: string; icon: ReactNode }[]
  onChange: (value: Value) => void
}

/** A choice behind one icon, for toolbars. */
export function ChoiceMenu<Value extends string>({ label, value, options, onChange }: Choice<Value>) {
  const current = options.find((option) => option.value === value)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" variant="subtle">
          {current?.icon}
          <VisuallyHidden>{`${label}: ${current?.label ?? value}`}</VisuallyHidden>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{label}</Menu.Label>
        <Menu.RadioGroup
          value={value}
          onChange={(next) => {
            const option = options.find((each) => each.value === next)
            if (option) onChange(option.value)
          }}
        >
          {options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The same choice laid out, where there is room for it. */
export function ChoiceSegments<Value extends string>({ label, value, options, onChange }: Choice<Value>) {
  return (
    <Stack gap={6}>
      <Text size="sm" c="dimmed" fw={540}>
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        fullWidth
        value={value}
        onChange={onChange}
        data={options.map((option) => ({ value: option.value, label: option.label }))}
      />
    </Stack>
  )
}
