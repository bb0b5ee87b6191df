import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { FormCard } from '../../ui/forms/form-card.tsx'
import { takenFields, useFieldRules } from './field-rules.ts'
import { PasswordField } from './password-field.tsx'

export function RegisterForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts')
  const { register } = useSession()
  const { required, email, newPassword } = useFieldRules()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', username: '', password: '' },
    validate: { email, username: required, password: newPassword },
  })
  return (
    <FormCard
      bare
      form={form}
      fieldsByCode={takenFields}
      fullWidthSubmit
      submitLabel={t('register.submit')}
      onSubmit={async (values) => {
        await register(values)
        onDone()
      }}
    >
      <TextInput
        type="email"
        label={t('fields.email')}
        autoComplete="email"
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <TextInput
        label={t('fields.username')}
        description={t('fields.usernameHint')}
        autoComplete="username"
        key={form.key('username')}
        {...form.getInputProps('username')}
      />
      <PasswordField
        label={t('fields.password')}
        description={t('fields.passwordHint')}
        autoComplete="new-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
    </FormCard>
  )
}
