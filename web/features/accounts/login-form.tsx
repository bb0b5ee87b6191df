import { Anchor, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { FormCard } from '../../ui/forms/form-card.tsx'
import { useFieldRules } from './field-rules.ts'
import { PasswordField } from './password-field.tsx'

export function LoginForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts')
  const { login } = useSession()
  const { required } = useFieldRules()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { username: '', password: '' },
    validate: { username: required, password: required },
  })
  return (
    <FormCard
      bare
      form={form}
      fullWidthSubmit
      submitLabel={t('login.submit')}
      onSubmit={async (values) => {
        await login(values)
        onDone()
      }}
      aside={
        <Anchor component={Link} to="/user/auth" hash="reset" size="sm">
          {t('login.forgot')}
        </Anchor>
      }
    >
      <TextInput
        label={t('fields.identifier')}
        autoComplete="username"
        key={form.key('username')}
        {...form.getInputProps('username')}
      />
      <PasswordField
        label={t('fields.password')}
        autoComplete="current-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
    </FormCard>
  )
}
