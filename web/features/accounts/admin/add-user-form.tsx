import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { usePlanName } from '../../wallet/plan-name.ts'
import { useFieldRules } from '../field-rules.ts'
import { PasswordField } from '../password-field.tsx'
import { useAddUser } from './change-user.ts'
import { offeredRoles, type Plan, plans, type Role } from './roles.ts'

type Values = { username: string; email: string; password: string; rol: Role; subscription: Plan }

const fieldsByCode = { 'account.email_taken': 'email', 'account.username_taken': 'username' }
const blank: Values = { username: '', email: '', password: '', rol: 'user', subscription: 'freemium' }

/** Makes an account for somebody else, who chooses the password later unless one is given here. */
export function AddUserForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accountsAdmin')
  const { required, email, newPassword } = useFieldRules()
  const planName = usePlanName()
  const { mutateAsync } = useAddUser()
  const form = useForm<Values>({
    initialValues: blank,
    validate: { username: required, email, password: (value) => (value === '' ? null : newPassword(value)) },
  })
  return (
    <FormCard
      bare
      form={form}
      submitLabel={t('add')}
      fieldsByCode={fieldsByCode}
      onSubmit={async ({ password, ...values }) => {
        await mutateAsync({ ...values, password: password || undefined })
        onDone()
      }}
    >
      <TextInput data-autofocus label={t('username')} autoComplete="off" {...form.getInputProps('username')} />
      <TextInput type="email" label={t('email')} autoComplete="off" {...form.getInputProps('email')} />
      <PasswordField
        label={t('password')}
        description={t('passwordHint')}
        autoComplete="new-password"
        {...form.getInputProps('password')}
      />
      <SimpleGrid cols={2}>
        <Select
          label={t('role')}
          allowDeselect={false}
          data={offeredRoles('user').map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          {...form.getInputProps('rol')}
        />
        <Select
          label={t('plan')}
          allowDeselect={false}
          data={plans.map((plan) => ({ value: plan, label: planName(plan) }))}
          {...form.getInputProps('subscription')}
        />
      </SimpleGrid>
    </FormCard>
  )
}
