import { Checkbox, Stack, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Operations } from '../../../platform/api.ts'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { useCreateApiKey } from './change-api-keys.ts'
import { type Scope, scopesQuery } from './list-api-keys.ts'

type NewKey = Operations['createApiKey']['response']

/** Names a key and says what it may do. */
export function ApiKeyForm({ onCreated }: { onCreated: (key: NewKey) => void }) {
  const { t, i18n } = useTranslation('integrations')
  const { data: scopes = [] } = useQuery(scopesQuery(i18n.language))
  const { mutateAsync } = useCreateApiKey()
  const form = useForm<{ name: string; scopes: Scope['name'][] }>({
    mode: 'uncontrolled',
    initialValues: { name: '', scopes: [] },
    validate: {
      name: isNotEmpty(t('required')),
      scopes: (chosen) => (chosen.length === 0 ? t('keys.scopeNeeded') : null),
    },
  })
  return (
    <FormCard
      bare
      form={form}
      submitLabel={t('keys.create')}
      onSubmit={async (values) => onCreated(await mutateAsync(values))}
    >
      <TextInput
        data-autofocus
        label={t('keys.name')}
        description={t('keys.nameHint')}
        maxLength={100}
        autoComplete="off"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <Checkbox.Group label={t('keys.scopes')} key={form.key('scopes')} {...form.getInputProps('scopes')}>
        <Stack gap="sm" mt={4}>
          {scopes.map(({ name, description }) => (
            <Checkbox key={name} value={name} label={description} description={name} />
          ))}
        </Stack>
      </Checkbox.Group>
    </FormCard>
  )
}
