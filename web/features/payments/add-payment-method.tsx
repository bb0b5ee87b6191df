import { Checkbox, Paper, Skeleton, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../ui/feedback/error-state.tsx'
import { FormCard } from '../../ui/forms/form-card.tsx'
import { useAddPaymentMethod } from './change-payment-methods.ts'
import { activeProvidersQuery, type Provider } from './list-providers.ts'
import classes from './payment-methods.module.css'
import { ProviderChoice } from './provider-choice.tsx'

const fieldsByCode = {
  'provider.unavailable': 'payment_type',
  'payment_method.card_number': 'details',
  'payment_method.security_code': 'details',
}

/** Only what the site offers today can be added; the first of them is chosen to begin with. */
export function AddPaymentMethod() {
  const { t } = useTranslation(['payments', 'ui'])
  const { data: providers, error, refetch } = useQuery(activeProvidersQuery)
  return (
    <Paper component="section" aria-labelledby="add-method-title" className={classes.card}>
      <Title order={2} size="h3" id="add-method-title">
        {t('add.title')}
      </Title>
      {!providers && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!providers && !error && <Skeleton height={320} role="status" aria-label={t('ui:loading')} />}
      {providers && <Form providers={providers} />}
    </Paper>
  )
}

function Form({ providers }: { providers: readonly Provider[] }) {
  const { t } = useTranslation('payments')
  const adding = useAddPaymentMethod()
  const [first] = providers
  const form = useForm({
    initialValues: { payment_type: first?.code ?? '', details: '', is_default: false },
    validate: { details: (details) => (details.trim() === '' ? t('add.detailsMissing') : null) },
  })
  if (first === undefined) {
    return (
      <EmptyState
        icon={<IconPlugConnectedX aria-hidden="true" />}
        title={t('add.noneTitle')}
        description={t('add.none')}
      />
    )
  }
  return (
    <FormCard
      bare
      form={form}
      submitLabel={t('add.submit')}
      fieldsByCode={fieldsByCode}
      onSubmit={async (values) => {
        await adding.mutateAsync(values)
        form.reset()
      }}
    >
      <ProviderChoice label={t('add.provider')} providers={providers} {...form.getInputProps('payment_type')} />
      <TextInput
        label={t('add.details')}
        description={t('add.detailsHint')}
        placeholder={t(`add.example.${exampleFor(form.values.payment_type)}`)}
        maxLength={255}
        autoComplete="off"
        {...form.getInputProps('details')}
      />
      <Checkbox label={t('add.makeDefault')} {...form.getInputProps('is_default', { type: 'checkbox' })} />
    </FormCard>
  )
}

function exampleFor(code: string): 'paypal' | 'bank_transfer' | 'other' {
  return code === 'paypal' || code === 'bank_transfer' ? code : 'other'
}
