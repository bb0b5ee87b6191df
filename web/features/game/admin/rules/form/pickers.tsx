import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { TagPicker } from '../../../../../ui/forms/tag-picker.tsx'
import { useActionName } from '../../../parts/action-name.ts'
import { actionTypesQuery, eventsQuery, segmentsQuery, streaksQuery } from '../option-queries.ts'
import { useRuleWords } from '../rule-words.ts'

type Shown = { label: string; description?: ReactNode; error?: ReactNode; 'data-path'?: string; required?: boolean }

/** Every action type by its name in words; two that are called alike can be told apart by the name in brackets. */
export function useActionOptions(): { value: string; label: string }[] {
  const { data: types = [] } = useQuery(actionTypesQuery)
  const actionName = useActionName()
  return types.map(({ name }) => ({ value: name, label: `${actionName(name)} (${name})` }))
}

type ActionsFieldProps = Shown & { value: string[]; onChange: (value: string[]) => void; placeholder?: string }

/** Any number of action types. */
export function ActionsField(props: ActionsFieldProps) {
  return <TagPicker {...props} options={useActionOptions()} />
}

/** One action type. */
export function ActionField({
  value,
  onChange,
  ...shown
}: Shown & { value: string; onChange: (value: string) => void }) {
  const options = useActionOptions()
  return (
    <Select
      {...shown}
      searchable
      allowDeselect={false}
      data={withValue(options, value)}
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  )
}

type CodePickerProps = Shown & {
  /** Empty or null: none. */
  value: string | null
  onChange: (value: string | null) => void
  /** What it means when there is none; absent where there has to be one. */
  none?: string
}

export function StreakPicker(props: CodePickerProps) {
  const { data = [] } = useQuery(streaksQuery)
  return <CodePicker {...props} rules={data} />
}

export function EventPicker(props: CodePickerProps) {
  const { data = [] } = useQuery(eventsQuery)
  return <CodePicker {...props} rules={data} />
}

export function SegmentPicker(props: CodePickerProps) {
  const { data = [] } = useQuery(segmentsQuery)
  return <CodePicker {...props} rules={data} />
}

type NamedRule = { code: string; name: { es: string; en: string } }

/** Another rule, by its name. */
function CodePicker({ rules, value, onChange, none, ...shown }: CodePickerProps & { rules: readonly NamedRule[] }) {
  const { read } = useRuleWords()
  const options = rules.map(({ code, name }) => ({ value: code, label: read(name) }))
  return (
    <Select
      {...shown}
      searchable
      clearable={none !== undefined}
      allowDeselect={false}
      placeholder={none}
      data={withValue(options, value)}
      value={value || null}
      onChange={onChange}
    />
  )
}

/** What is no longer on offer stays until something else is chosen. */
function withValue(options: { value: string; label: string }[], value: string | null) {
  if (!value || options.some((option) => option.value === value)) return options
  return [...options, { value, label: value }]
}
