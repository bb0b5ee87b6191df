import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../ui/forms/form-card.tsx'

type ProviderFormProps = {
  name?: string
  submitLabel: string
  onSubmit: (name: string) => Promise<unknown>
}

const longest = 50
const fieldsByCode = { 'provider.exists': 'name', 'provider.name_invalid': 'name' }

/** The name that members choose it by. */
export function ProviderForm({ name = '', submitLabel, onSubmit }: ProviderFormProps) {
  const { t } = useTranslation('paymentsAdmin')
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name },
    validate: { name: isNotEmpty(t('nameNeeded')) },
  })
  return (
    <FormCard
      bare
      form={form}
      submitLabel={submitLabel}
      fieldsByCode={fieldsByCode}
      onSubmit={(values) => onSubmit(values.name)}
    >
      <TextInput
        data-autofocus
        label={t('name')}
        description={t('nameHint')}
        maxLength={longest}
        autoComplete="off"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
    </FormCard>
  )
}
