import { Group, NumberInput, SegmentedControl, Text, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { FormCard } from '../../../ui/forms/form-card.tsx'
import { useAdjustCredits } from './change-user.ts'
import type { User } from './list-users.ts'

const fieldsByCode = { 'credits.none_left': 'amount' }
const longestReason = 200
/** As many as the server moves at once. */
const most = 1_000_000

/** Gives credits to a member or takes some, with the reason that the ledger and the audit log keep. */
export function AdjustCreditsForm({ user }: { user: User }) {
  const { t } = useTranslation('accountsAdmin')
  const format = useFormat()
  const { mutateAsync } = useAdjustCredits(user)
  const form = useForm<{ direction: string; amount: number | string; reason: string }>({
    initialValues: { direction: 'give', amount: '', reason: '' },
    validate: {
      amount: (amount) => (Number(amount) >= 1 ? null : t('credits.amountNeeded')),
      reason: isNotEmpty(t('credits.reasonNeeded')),
    },
  })
  const { direction, amount } = form.values
  const change = (direction === 'give' ? 1 : -1) * Number(amount)
  return (
    <FormCard
      bare
      form={form}
      title={t('credits.title')}
      description={t('credits.has', { count: user.credits })}
      submitLabel={t(direction === 'give' ? 'credits.give' : 'credits.take')}
      fieldsByCode={fieldsByCode}
      onSubmit={async ({ reason }) => {
        await mutateAsync({ amount: change, reason })
        form.reset()
      }}
      aside={
        change !== 0 && (
          <Text size="sm" c="dimmed">
            {t('credits.willHave', { balance: format.number(user.credits + change) })}
          </Text>
        )
      }
    >
      <Group align="end" gap="sm" wrap="nowrap">
        <SegmentedControl
          size="md"
          aria-label={t('credits.direction')}
          data={[
            { value: 'give', label: t('credits.giveShort') },
            { value: 'take', label: t('credits.takeShort') },
          ]}
          {...form.getInputProps('direction')}
        />
        <NumberInput
          flex={1}
          label={t('credits.amount')}
          min={1}
          max={most}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('amount')}
        />
      </Group>
      <TextInput
        label={t('credits.reason')}
        description={t('credits.reasonHint')}
        maxLength={longestReason}
        autoComplete="off"
        {...form.getInputProps('reason')}
      />
    </FormCard>
  )
}
