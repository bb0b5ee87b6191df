import { SimpleGrid, Stack, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../../ui/forms/form-card.tsx'
import { DetailRows } from '../../history/detail-rows.tsx'
import { useFieldName } from '../../history/field-name.ts'
import { type Detail, fieldsToFill, metadataOf } from '../../history/metadata.ts'
import { type Rehearsed, useRehearseAction } from '../../queries/rehearse-action.ts'
import { MemberPicker } from '../members/member-picker.tsx'
import { MomentField } from '../rules/form/moment-field.tsx'
import { ActionField } from '../rules/form/pickers.tsx'
import { TextField } from '../rules/form/text-field.tsx'
import { actionTypesQuery } from '../rules/option-queries.ts'
import { RehearsalResult } from './rehearsal-result.tsx'

type Values = {
  user_id: number | null
  action: string
  occurred_at: string | null
  identifying: Record<string, string>
  metadata: Detail[]
}

/** What would happen if a member did something, without anything happening. */
export function RehearsalPanel({ member }: { member: number | undefined }) {
  const { t } = useTranslation('gameAdmin')
  const { mutateAsync } = useRehearseAction()
  const [rehearsed, setRehearsed] = useState<Rehearsed | null>(null)
  const form = useForm<Values>({
    initialValues: { user_id: member ?? null, action: '', occurred_at: null, identifying: {}, metadata: [] },
    validate: { user_id: isNotEmpty(t('rehearsal.memberNeeded')), action: isNotEmpty(t('rehearsal.actionNeeded')) },
  })
  const { user_id, action, occurred_at, identifying, metadata } = form.values
  const fields = useIdentifyingFields(action)

  async function rehearse() {
    const known = Object.fromEntries(fields.map((field) => [field, identifying[field] ?? '']))
    const answer = await mutateAsync({
      user_id: user_id ?? 0,
      action,
      ...(occurred_at !== null && { occurred_at }),
      metadata: metadataOf(known, metadata),
    })
    setRehearsed(answer)
  }

  return (
    <Stack gap="lg">
      <FormCard
        form={form}
        title={t('rehearsal.title')}
        description={t('rehearsal.description')}
        submitLabel={t('rehearsal.run')}
        fieldsByCode={{
          'member.unknown': 'user_id',
          'action.unknown': 'action',
          'action.inactive': 'action',
          'action.too_old': 'occurred_at',
          'action.in_future': 'occurred_at',
        }}
        onSubmit={rehearse}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <MemberPicker
            label={t('rehearsal.member')}
            value={user_id}
            error={form.errors.user_id}
            onChange={(id) => form.setFieldValue('user_id', id)}
          />
          <ActionField
            label={t('rehearsal.action')}
            value={action}
            error={form.errors.action}
            onChange={(name) => form.setFieldValue('action', name)}
          />
        </SimpleGrid>
        <MomentField
          label={t('rehearsal.when')}
          description={t('rehearsal.whenHint')}
          value={occurred_at}
          error={form.errors.occurred_at}
          onChange={(at) => form.setFieldValue('occurred_at', at)}
        />
        <IdentifyingFields
          fields={fields}
          values={identifying}
          onChange={(values) => form.setFieldValue('identifying', values)}
        />
        <div>
          <Text size="sm" fw={560} mb={6}>
            {t('rehearsal.metadata')}
          </Text>
          <DetailRows details={metadata} onChange={(details) => form.setFieldValue('metadata', details)} />
        </div>
      </FormCard>
      {rehearsed && <RehearsalResult rehearsed={rehearsed} />}
    </Stack>
  )
}

/** What makes an action of a type one of its own, as far as it has to be typed. */
function useIdentifyingFields(action: string): string[] {
  const { data: types = [] } = useQuery(actionTypesQuery)
  return fieldsToFill(types.find(({ name }) => name === action)?.unique_by ?? [])
}

type IdentifyingFieldsProps = {
  fields: readonly string[]
  values: Readonly<Record<string, string>>
  onChange: (values: Record<string, string>) => void
}

function IdentifyingFields({ fields, values, onChange }: IdentifyingFieldsProps) {
  const { t } = useTranslation('gameAdmin')
  const nameOfField = useFieldName()
  return fields.map((field) => (
    <TextField
      key={field}
      label={nameOfField(field)}
      description={t('rehearsal.identifies')}
      value={values[field] ?? ''}
      onChange={(value) => onChange({ ...values, [field]: value })}
    />
  ))
}
