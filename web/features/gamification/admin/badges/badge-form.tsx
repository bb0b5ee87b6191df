import { Input, NumberInput, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../../ui/forms/form-card.tsx'
import type { EventType } from '../event-types/list-action-types.ts'
import { BadgePreview } from './badge-preview.tsx'
import type { BadgeInput } from './change-badges.ts'
import type { UserType } from './list-badges.ts'

type Values = {
  name: string
  description: string
  event_type_id: string | null
  required_points: number | string
  user_type: UserType
}

type BadgeFormProps = {
  /** The badge that is changed; absent for a new one. */
  badgeId?: number
  types: readonly EventType[]
  initial: Values
  submitLabel: string
  onSubmit: (input: BadgeInput) => Promise<unknown>
}

const longestName = 50
const longestDescription = 255
const userTypes: readonly UserType[] = ['both', 'registered', 'anonymous']

/** What a badge is called, what it takes, who can hold it, and who would hold it now. */
export function BadgeForm({ badgeId, types, initial, submitLabel, onSubmit }: BadgeFormProps) {
  const { t } = useTranslation('gamificationAdmin')
  const audience = useId()
  const form = useForm<Values>({
    initialValues: initial,
    validate: {
      name: isNotEmpty(t('required')),
      event_type_id: isNotEmpty(t('badges.typeNeeded')),
      required_points: isNotEmpty(t('required')),
    },
  })
  return (
    <FormCard
      bare
      form={form}
      submitLabel={submitLabel}
      fieldsByCode={{ 'badge.exists': 'name' }}
      onSubmit={(values) =>
        onSubmit({
          ...values,
          description: values.description.trim() || null,
          event_type_id: Number(values.event_type_id),
          required_points: Number(values.required_points),
        })
      }
    >
      <TextInput
        data-autofocus
        label={t('name')}
        description={t('badges.nameHint')}
        maxLength={longestName}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <Textarea
        label={t('description')}
        maxLength={longestDescription}
        autosize
        minRows={2}
        {...form.getInputProps('description')}
      />
      <Select
        searchable
        label={t('badges.type')}
        placeholder={t('badges.typePlaceholder')}
        allowDeselect={false}
        data={types.map(({ id, name }) => ({ value: String(id), label: name }))}
        {...form.getInputProps('event_type_id')}
      />
      <NumberInput
        label={t('badges.points')}
        description={t('badges.pointsHint')}
        min={0}
        allowDecimal={false}
        allowNegative={false}
        {...form.getInputProps('required_points')}
      />
      <Input.Wrapper label={t('badges.audience')} labelElement="div" labelProps={{ id: audience }}>
        <SegmentedControl
          fullWidth
          aria-labelledby={audience}
          data={userTypes.map((value) => ({ value, label: t(`userType.${value}`) }))}
          {...form.getInputProps('user_type')}
        />
      </Input.Wrapper>
      <BadgePreview
        badgeId={badgeId}
        typeId={form.values.event_type_id}
        points={form.values.required_points}
        userType={form.values.user_type}
      />
    </FormCard>
  )
}
