import { Select, type SelectProps } from '@mantine/core'

type ChoiceFieldProps<Value extends string> = Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** One of a few; there is always one. */
export function ChoiceField<Value extends string>({ options, onChange, ...props }: ChoiceFieldProps<Value>) {
  return (
    <Select
      {...props}
      allowDeselect={false}
      data={options.map(({ value, label }) => ({ value, label }))}
      onChange={(chosen) => {
        const option = options.find(({ value }) => value === chosen)
        if (option) onChange(option.value)
      }}
    />
  )
}
