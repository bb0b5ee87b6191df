import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { useSession } from '../../../platform/session.ts'
import { useSubmit } from '../../../ui/forms/use-submit.ts'

type DeleteAccountFormProps = { onCancel: () => void; onDeleted: () => Promise<void> }

/** The name typed out is the confirmation: nobody deletes an account by a slip of the finger. */
export function DeleteAccountForm({ onCancel, onDeleted }: DeleteAccountFormProps) {
  const { t } = useTranslation(['security', 'ui'])
  const { info } = useSession()
  const name = info.username ?? ''
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '' },
    validate: { name: (typed) => (typed.trim() === name ? null : t('delete.nameDiffers', { name })) },
  })
  const { onSubmit, pending, failure } = useSubmit(form, async () => {
    await api.deleteMe()
    await onDeleted()
  })
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <Text size="sm">{t('delete.final')}</Text>
        <TextInput
          data-autofocus
          label={t('delete.typeName', { name })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        {failure && (
          <Alert role="alert" color="ember" variant="light">
            {failure}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('delete.keep')}
          </Button>
          <Button type="submit" color="ember" loading={pending}>
            {t('delete.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
