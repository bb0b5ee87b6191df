import { Select, SimpleGrid, Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { usePlanName } from '../../wallet/plan-name.ts'
import { useFieldRules } from '../field-rules.ts'
import { useUpdateUser } from './change-user.ts'
import type { User } from './list-users.ts'
import { losesAdministration, offeredRoles, planOf, plans } from './roles.ts'

const fieldsByCode = {
  'account.email_taken': 'email',
  'account.username_taken': 'username',
  'account.last_administrator': 'role',
}

/** Details, role, plan and state of a member. */
export function UserForm({ user, onDone }: { user: User; onDone: () => void }) {
  const { t } = useTranslation('accountsAdmin')
  const { required, email: isEmail } = useFieldRules()
  const planName = usePlanName()
  const { mutateAsync } = useUpdateUser(user)
  const mayGoOn = useSecondThought(user)
  const form = useForm<Values>({
    initialValues: valuesOf(user),
    validate: { username: required, email: (value) => (value === '' && user.email === null ? null : isEmail(value)) },
  })

  async function save({ email, ciudad, website, ...values }: Values) {
    if (!(await mayGoOn(values))) return
    await mutateAsync({ ...values, email: email || undefined, ciudad: ciudad || null, website: website || null })
    onDone()
  }

  return (
    <FormCard bare form={form} submitLabel={t('save')} onSubmit={save} fieldsByCode={fieldsByCode}>
      <TextInput label={t('username')} autoComplete="off" {...form.getInputProps('username')} />
      <TextInput type="email" label={t('email')} autoComplete="off" {...form.getInputProps('email')} />
      <SimpleGrid cols={2}>
        <Select
          label={t('role')}
          allowDeselect={false}
          data={offeredRoles(user.role).map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          {...form.getInputProps('role')}
        />
        <Select
          label={t('plan')}
          allowDeselect={false}
          data={plans.map((plan) => ({ value: plan, label: planName(plan) }))}
          {...form.getInputProps('subscription')}
        />
        <TextInput label={t('city')} autoComplete="off" {...form.getInputProps('ciudad')} />
        <TextInput type="url" label={t('website')} autoComplete="off" {...form.getInputProps('website')} />
      </SimpleGrid>
      <Switch
        label={t('active')}
        description={t('activeHint')}
        {...form.getInputProps('activo', { type: 'checkbox' })}
      />
    </FormCard>
  )
}

type Values = ReturnType<typeof valuesOf>

function valuesOf(user: User) {
  return {
    username: user.username,
    email: user.email ?? '',
    role: user.role,
    subscription: planOf(user.subscription),
    ciudad: user.ciudad ?? '',
    website: user.website ?? '',
    activo: user.activo,
  }
}

/** Asks before somebody is shut out: a member whose account is switched off, or the administrator who does it. */
function useSecondThought(user: User) {
  const { t } = useTranslation('accountsAdmin')
  const { info } = useSession()
  return async (values: Pick<Values, 'role' | 'activo'>): Promise<boolean> => {
    if (info.user_id === String(user.id) && losesAdministration(values)) {
      return confirm({
        title: t('ownExit.title'),
        body: t('ownExit.body'),
        confirmLabel: t('ownExit.confirm'),
        danger: true,
      })
    }
    if (!user.activo || values.activo) return true
    return confirm({
      title: t('deactivate.title', { name: user.username }),
      body: t('deactivate.body'),
      confirmLabel: t('deactivate.confirm'),
      danger: true,
    })
  }
}
