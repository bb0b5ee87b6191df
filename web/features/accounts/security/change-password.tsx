import { Anchor } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { useSession } from '../../../platform/session.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { useFieldRules } from '../field-rules.ts'
import { PasswordField } from '../password-field.tsx'
import { loginsQuery } from './list-logins.ts'

const fieldsByCode = { 'account.wrong_password': 'current_password' }

export function ChangePassword() {
  const { t } = useTranslation(['security', 'accounts'])
  const { info } = useSession()
  const client = useQueryClient()
  const { required, newPassword } = useFieldRules()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { current_password: '', new_password: '', repeated: '' },
    validate: {
      current_password: required,
      new_password: newPassword,
      repeated: (value, values) => (value === values.new_password ? null : t('accounts:fields.passwordDiffers')),
    },
  })
  return (
    <FormCard
      form={form}
      title={t('password.title')}
      description={t('password.description')}
      submitLabel={t('password.save')}
      fieldsByCode={fieldsByCode}
      aside={<ForgottenPassword />}
      onSubmit={async ({ current_password, new_password }) => {
        await api.changePassword({ body: { current_password, new_password } })
        form.reset()
        await client.invalidateQueries(loginsQuery)
        notify.success(t('password.saved'))
      }}
    >
      {/* Tells password managers whose password this is. */}
      <input hidden readOnly autoComplete="username" value={info.username ?? ''} />
      <PasswordField
        label={t('password.current')}
        autoComplete="current-password"
        key={form.key('current_password')}
        {...form.getInputProps('current_password')}
      />
      <PasswordField
        label={t('accounts:fields.newPassword')}
        description={t('accounts:fields.passwordHint')}
        autoComplete="new-password"
        key={form.key('new_password')}
        {...form.getInputProps('new_password')}
      />
      <PasswordField
        label={t('accounts:fields.repeatPassword')}
        autoComplete="new-password"
        key={form.key('repeated')}
        {...form.getInputProps('repeated')}
      />
    </FormCard>
  )
}

/** Who does not know the current one, or never had one because they came with Google, chooses another by mail. */
function ForgottenPassword() {
  const { t } = useTranslation('security')
  const { info } = useSession()
  const asking = useMutation({
    mutationFn: (email: string) => api.requestPasswordReset({ body: { email } }),
    onSuccess: (_answer, email) => notify.success(t('password.linkSent', { email })),
  })
  const { email } = info
  if (email === null) return null
  return (
    <Anchor component="button" type="button" size="sm" disabled={asking.isPending} onClick={() => asking.mutate(email)}>
      {t('password.sendLink')}
    </Anchor>
  )
}
