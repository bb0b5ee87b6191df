import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { api } from '../../platform/api.ts'
import { FormCard } from '../../ui/forms/form-card.tsx'
import { useFieldRules } from './field-rules.ts'
import { PasswordField } from './password-field.tsx'

/** Chooses another password with the token of a mailed link. */
export function ConfirmPasswordReset({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation('accounts')
  const { newPassword } = useFieldRules()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { new_password: '', repeated: '' },
    validate: {
      new_password: newPassword,
      repeated: (value, values) => (value === values.new_password ? null : t('fields.passwordDiffers')),
    },
  })
  return (
    <FormCard
      form={form}
      fullWidthSubmit
      submitLabel={t('reset.save')}
      onSubmit={async ({ new_password }) => {
        await api.confirmPasswordReset({ body: { token, new_password } })
        onDone()
      }}
    >
      <PasswordField
        label={t('fields.newPassword')}
        description={t('fields.passwordHint')}
        autoComplete="new-password"
        key={form.key('new_password')}
        {...form.getInputProps('new_password')}
      />
      <PasswordField
        label={t('fields.repeatPassword')}
        autoComplete="new-password"
        key={form.key('repeated')}
        {...form.getInputProps('repeated')}
      />
    </FormCard>
  )
}
