import { Select, TagsInput, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../../ui/forms/form-card.tsx'
import type { EventType } from '../event-types/list-action-types.ts'
import type { CompletionInput } from './change-completions.ts'
import type { Completion } from './list-completions.ts'

type CompletionFormProps = {
  /** Absent for a new one. */
  completion?: Completion
  types: readonly EventType[]
  submitLabel: string
  onSubmit: (input: CompletionInput) => Promise<unknown>
}

const longestName = 50

/** Which values complete the list, and what completing it earns. */
export function CompletionForm({ completion, types, submitLabel, onSubmit }: CompletionFormProps) {
  const { t } = useTranslation('gamificationAdmin')
  const form = useForm({
    initialValues: {
      name: completion?.name ?? '',
      event_type_id: completion ? String(completion.event_type_id) : null,
      field: completion?.field ?? '',
      required_values: completion?.required_values ?? [],
      bonus_event_type_id: completion ? String(completion.bonus_event_type_id) : null,
    },
    validate: {
      name: isNotEmpty(t('required')),
      event_type_id: isNotEmpty(t('badges.typeNeeded')),
      field: isNotEmpty(t('required')),
      required_values: (values) => (values.length === 0 ? t('completions.valuesNeeded') : null),
      bonus_event_type_id: isNotEmpty(t('badges.typeNeeded')),
    },
  })
  const type = types.find(({ id }) => String(id) === form.values.event_type_id)
  const options = types.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <FormCard
      bare
      form={form}
      submitLabel={submitLabel}
      fieldsByCode={{ 'completion.exists': 'name' }}
      onSubmit={(values) =>
        onSubmit({
          ...values,
          event_type_id: Number(values.event_type_id),
          bonus_event_type_id: Number(values.bonus_event_type_id),
        })
      }
    >
      <TextInput
        data-autofocus
        label={t('name')}
        maxLength={longestName}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <Select
        searchable
        allowDeselect={false}
        label={t('completions.type')}
        description={t('completions.typeHint')}
        data={options}
        {...form.getInputProps('event_type_id')}
      />
      <TextInput
        label={t('completions.field')}
        description={t('completions.fieldHint')}
        placeholder="lesson"
        autoComplete="off"
        {...form.getInputProps('field')}
      />
      <TagsInput
        label={t('completions.values')}
        description={t('completions.valuesHint')}
        data={type?.accepted_values[form.values.field] ?? []}
        acceptValueOnBlur
        {...form.getInputProps('required_values')}
      />
      <Select
        searchable
        allowDeselect={false}
        label={t('completions.bonus')}
        description={t('completions.bonusHint')}
        data={options.filter(({ value }) => value !== form.values.event_type_id)}
        {...form.getInputProps('bonus_event_type_id')}
      />
    </FormCard>
  )
}
