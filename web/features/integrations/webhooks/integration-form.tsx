import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import type { IntegrationInput } from './change-integration.ts'
import { EventTypeSelect } from './event-type-select.tsx'

type IntegrationFormProps = {
  initial: IntegrationInput
  submitLabel: string
  onSubmit: (values: IntegrationInput) => Promise<unknown>
}

const fieldsByCode = {
  'integration.url_refused': 'webhook_url',
  'integration.event_type_unknown': 'event_type',
}

/** Who is told of what, and where. */
export function IntegrationForm({ initial, submitLabel, onSubmit }: IntegrationFormProps) {
  const { t } = useTranslation('integrations')
  const required = isNotEmpty(t('required'))
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: initial,
    validate: { name: required, webhook_url: required, event_type: required },
  })
  return (
    <FormCard bare form={form} submitLabel={submitLabel} onSubmit={onSubmit} fieldsByCode={fieldsByCode}>
      <TextInput
        data-autofocus
        label={t('webhooks.name')}
        description={t('webhooks.nameHint')}
        maxLength={100}
        autoComplete="off"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <TextInput
        type="url"
        label={t('webhooks.url')}
        description={t('webhooks.urlHint')}
        placeholder="https://example.com/hooks/tribu"
        autoComplete="off"
        key={form.key('webhook_url')}
        {...form.getInputProps('webhook_url')}
      />
      <EventTypeSelect
        label={t('webhooks.event')}
        description={t('webhooks.eventHint')}
        placeholder={t('webhooks.eventPlaceholder')}
        key={form.key('event_type')}
        {...form.getInputProps('event_type')}
      />
    </FormCard>
  )
}
