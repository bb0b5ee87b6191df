import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { useSession } from '../../../platform/session.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { takenFields, useFieldRules } from '../field-rules.ts'
import { type Me, meQuery } from './show-me.ts'
import { TimeZoneSelect } from './time-zone-select.tsx'

export function ProfileForm({ me, onDone }: { me: Me; onDone: () => void }) {
  const { t } = useTranslation(['profile', 'ui'])
  const save = useSaveProfile()
  const { required, email } = useFieldRules()
  const first = useRef<HTMLInputElement>(null)
  const form = useForm({
    initialValues: {
      username: me.username,
      email: me.email ?? '',
      ciudad: me.ciudad ?? '',
      website: me.website ?? '',
      time_zone: me.time_zone,
    },
    validate: { username: required, email },
  })

  useEffect(() => first.current?.focus(), [])

  return (
    <FormCard
      bare
      form={form}
      submitLabel={t('save')}
      fieldsByCode={takenFields}
      onSubmit={async (values) => {
        await save(values)
        onDone()
      }}
      aside={
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('ui:cancel')}
        </Button>
      }
    >
      <TextInput ref={first} label={t('username')} autoComplete="username" {...form.getInputProps('username')} />
      <TextInput type="email" label={t('email')} autoComplete="email" {...form.getInputProps('email')} />
      <TextInput label={t('ciudad')} autoComplete="address-level2" {...form.getInputProps('ciudad')} />
      <TextInput
        type="url"
        label={t('website')}
        placeholder={t('websiteExample')}
        autoComplete="url"
        {...form.getInputProps('website')}
      />
      <TimeZoneSelect {...form.getInputProps('time_zone')} />
    </FormCard>
  )
}

function useSaveProfile() {
  const { t } = useTranslation('profile')
  const client = useQueryClient()
  const { refresh } = useSession()
  return async (values: Pick<Me, 'username' | 'ciudad' | 'website' | 'time_zone'> & { email: string }) => {
    client.setQueryData(meQuery.queryKey, await api.updateMe({ body: values }))
    await refresh()
    notify.success(t('saved'))
  }
}
