import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { useAddAllowedOrigin } from './change-allowed-origins.ts'

export function AddOriginForm() {
  const { t } = useTranslation('site')
  const { mutateAsync } = useAddAllowedOrigin()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { origin: '' },
    validate: { origin: isNotEmpty(t('origins.required')) },
  })
  return (
    <FormCard
      form={form}
      submitLabel={t('origins.add')}
      fieldsByCode={{ 'origin.invalid': 'origin', 'origin.exists': 'origin' }}
      onSubmit={async ({ origin }) => {
        await mutateAsync(origin)
        form.reset()
      }}
    >
      <TextInput
        type="url"
        inputMode="url"
        label={t('origins.field')}
        description={t('origins.fieldHint')}
        placeholder="https://example.com"
        autoComplete="off"
        key={form.key('origin')}
        {...form.getInputProps('origin')}
      />
    </FormCard>
  )
}
