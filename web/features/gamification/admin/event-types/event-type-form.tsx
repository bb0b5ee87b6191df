import { NumberInput, Switch, TagsInput, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../../ui/forms/form-card.tsx'
import type { EventTypeInput } from './change-event-types.ts'
import { localDay, type Values, valuesToInput } from './event-type-values.ts'

type EventTypeFormProps = {
  initial: Values
  /** The site itself records it by its name, which therefore stays. */
  builtIn?: boolean
  submitLabel: string
  onSubmit: (input: EventTypeInput) => Promise<unknown>
}

const longestName = 50
const longestDescription = 255
const mostFields = 5

/** What an event is called, what it is worth, who reports it and how often it counts. */
export function EventTypeForm({ initial, builtIn = false, submitLabel, onSubmit }: EventTypeFormProps) {
  const { t } = useTranslation('gamificationAdmin')
  const form = useForm<Values>({
    initialValues: initial,
    validate: { name: isNotEmpty(t('required')), points_per_event: isNotEmpty(t('required')) },
  })
  return (
    <FormCard
      bare
      form={form}
      submitLabel={submitLabel}
      fieldsByCode={{ 'event_type.exists': 'name', 'event_type.built_in': 'name' }}
      onSubmit={(values) => onSubmit(valuesToInput(values))}
    >
      <TextInput
        data-autofocus={!builtIn}
        disabled={builtIn}
        label={t('name')}
        description={t(builtIn ? 'types.builtInHint' : 'types.nameHint')}
        placeholder="leccion_completada"
        maxLength={longestName}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <Textarea
        label={t('description')}
        description={t('types.descriptionHint')}
        maxLength={longestDescription}
        autosize
        minRows={2}
        {...form.getInputProps('description')}
      />
      <NumberInput
        label={t('types.points')}
        description={t('types.pointsHint')}
        min={0}
        max={1_000_000}
        allowDecimal={false}
        allowNegative={false}
        {...form.getInputProps('points_per_event')}
      />
      <Switch
        label={t('types.selfReportable')}
        description={t('types.selfReportableHint')}
        {...form.getInputProps('self_reportable', { type: 'checkbox' })}
      />
      <TagsInput
        label={t('types.uniqueBy')}
        description={t('types.uniqueByHint')}
        data={[localDay]}
        maxTags={mostFields}
        acceptValueOnBlur
        {...form.getInputProps('unique_by')}
      />
      {form.values.unique_by
        .filter((field) => field !== localDay)
        .map((field) => (
          <TagsInput
            key={field}
            label={t('types.accepted', { field })}
            description={t('types.acceptedHint')}
            acceptValueOnBlur
            value={form.values.accepted_values[field] ?? []}
            onChange={(values) =>
              form.setFieldValue('accepted_values', { ...form.values.accepted_values, [field]: values })
            }
          />
        ))}
    </FormCard>
  )
}
