import { Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notify } from '../../../ui/feedback/notify.tsx'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { useActionName } from '../parts/action-name.ts'
import { wordsOf } from '../parts/words-of.ts'
import { type ReportableAction, reportableActionsQuery } from '../queries/list-reportable-actions.ts'
import { type RecordedAction, useRecordAction } from '../queries/record-action.ts'
import { ActionWorth } from './action-worth.tsx'
import { DetailRows } from './detail-rows.tsx'
import { useFieldName } from './field-name.ts'
import { type Detail, fieldsToFill, metadataOf } from './metadata.ts'
import { RecordedCard } from './recorded-card.tsx'

type Values = { action: string | null; identifying: Record<string, string>; details: Detail[] }

/** Reports something that the member did, and shows all that came of it. Nothing where nothing may be reported. */
export function ReportAction() {
  const { t, i18n } = useTranslation('gameHistory')
  const { data: actions = [] } = useQuery(reportableActionsQuery(i18n.language))
  const [recorded, setRecorded] = useState<RecordedAction | null>(null)
  if (actions.length === 0) return null
  return (
    <Stack>
      <ReportForm
        actions={actions}
        onRecorded={(answer) => {
          setRecorded(answer)
          if (answer.lumis_earned > 0) notify.win(t('report.earned', { count: answer.lumis_earned }), answer.message)
        }}
      />
      {recorded && <RecordedCard recorded={recorded} />}
    </Stack>
  )
}

type ReportFormProps = { actions: readonly ReportableAction[]; onRecorded: (answer: RecordedAction) => void }

function ReportForm({ actions, onRecorded }: ReportFormProps) {
  const { t } = useTranslation('gameHistory')
  const record = useRecordAction()
  const nameOfField = useFieldName()
  const titleOf = useReportTitle()
  const form = useForm<Values>({
    initialValues: { action: null, identifying: {}, details: [] },
    validate: { action: isNotEmpty(t('report.choose')) },
  })
  const chosen = actions.find(({ action }) => action === form.values.action)
  const fields = fieldsToFill(chosen?.unique_by ?? [])

  async function send({ action, identifying, details }: Values) {
    const known = Object.fromEntries(fields.map((field) => [field, identifying[field] ?? '']))
    onRecorded(await record.mutateAsync({ action: action ?? '', metadata: metadataOf(known, details) }))
    // The next one of its kind: what made this one unique would make it a duplicate.
    form.setValues({ identifying: {}, details: details.map(({ name }) => ({ name, value: '' })) })
  }

  return (
    <FormCard
      form={form}
      title={t('report.title')}
      description={t('report.description')}
      submitLabel={t('report.send')}
      onSubmit={send}
    >
      <Select
        label={t('report.action')}
        placeholder={t('report.choose')}
        allowDeselect={false}
        data={actions.map((each) => ({ value: each.action, label: titleOf(each) }))}
        {...form.getInputProps('action')}
      />
      {chosen && <ActionWorth action={chosen} />}
      {fields.length > 0 && (
        <Group grow align="start">
          {fields.map((field) => (
            <TextInput
              key={field}
              label={nameOfField(field)}
              description={t('report.identifies')}
              maxLength={200}
              autoComplete="off"
              {...form.getInputProps(`identifying.${field}`)}
              value={form.values.identifying[field] ?? ''}
            />
          ))}
        </Group>
      )}
      {chosen && (
        <div>
          <Text size="sm" fw={560} mb={6}>
            {t('report.details')}
          </Text>
          <DetailRows details={form.values.details} onChange={(details) => form.setFieldValue('details', details)} />
        </div>
      )}
    </FormCard>
  )
}

/** Actions that we know in the reader's language; others as an administrator described them. */
function useReportTitle(): (action: ReportableAction) => string {
  const nameOf = useActionName()
  return ({ action, description }) => {
    const name = nameOf(action)
    return name === wordsOf(action) ? (description ?? name) : name
  }
}
