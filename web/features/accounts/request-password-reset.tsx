import { Anchor, Stack, Text, TextInput, ThemeIcon, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconMailCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../platform/api.ts'
import { FormCard } from '../../ui/forms/form-card.tsx'
import { useFieldRules } from './field-rules.ts'

/** Asks for the mail with the link. The answer never says whether the address has an account. */
export function RequestPasswordReset() {
  const { t } = useTranslation('accounts')
  const { email } = useFieldRules()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useForm({ mode: 'uncontrolled', initialValues: { email: '' }, validate: { email } })

  if (sentTo !== null) return <SentMessage email={sentTo} />
  return (
    <FormCard
      bare
      form={form}
      fullWidthSubmit
      submitLabel={t('reset.submit')}
      onSubmit={async (values) => {
        await api.requestPasswordReset({ body: values })
        setSentTo(values.email)
      }}
    >
      <Text size="sm" c="dimmed">
        {t('reset.intro')}
      </Text>
      <TextInput
        type="email"
        label={t('fields.email')}
        autoComplete="email"
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
    </FormCard>
  )
}

function SentMessage({ email }: { email: string }) {
  const { t } = useTranslation('accounts')
  return (
    <Stack align="center" ta="center" gap="sm" role="status">
      <ThemeIcon size={56} radius="xl" variant="light" color="jungle">
        <IconMailCheck aria-hidden="true" />
      </ThemeIcon>
      <Title order={2} size="h3">
        {t('reset.sentTitle')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('reset.sent', { email })}
      </Text>
      <Anchor component={Link} to="/user/auth" hash="login" size="sm">
        {t('reset.back')}
      </Anchor>
    </Stack>
  )
}
