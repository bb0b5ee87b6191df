import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { confirm } from '../../../../ui/feedback/confirm.tsx'
import { notify } from '../../../../ui/feedback/notify.tsx'
import { FormCard } from '../../../../ui/forms/form-card.tsx'
import { NumberField } from '../../../../ui/forms/number-field.tsx'
import { useGrant } from '../../queries/grant.ts'

const kinds = ['lumis', 'xp', 'freeze_tokens'] as const
/** As much as the server gives at once. */
const most = 1_000_000
const longestReason = 200

type Values = Record<(typeof kinds)[number], number | null> & { reason: string }
type GrantFormProps = { userId: number; name: string; onDone: () => void }

/** Gives a member something, with a reason that the member and the audit log read. */
export function GrantForm({ userId, name, onDone }: GrantFormProps) {
  const { t, i18n } = useTranslation('gameAdmin')
  const format = useFormat()
  const { mutateAsync } = useGrant(userId)
  const form = useForm<Values>({
    initialValues: { lumis: null, xp: null, freeze_tokens: null, reason: '' },
    validate: {
      lumis: (_value, values) => (kinds.some((kind) => (values[kind] ?? 0) > 0) ? null : t('grant.nothing')),
      reason: isNotEmpty(t('grant.reasonNeeded')),
    },
  })

  async function give(values: Values) {
    const given = kinds.filter((kind) => (values[kind] ?? 0) > 0)
    const list = new Intl.ListFormat(i18n.language)
    const what = list.format(given.map((kind) => `${format.number(values[kind] ?? 0)} ${t(`grant.units.${kind}`)}`))
    const confirmed = await confirm({
      title: t('grant.ask', { name }),
      body: t('grant.consequences', { what }),
      confirmLabel: t('grant.give'),
    })
    if (!confirmed) return
    const amounts = Object.fromEntries(given.map((kind) => [kind, values[kind] ?? 0]))
    const { level } = await mutateAsync({ ...amounts, reason: values.reason })
    notify.success(level.to > level.from ? t('grant.risen', { name, level: level.name }) : t('grant.done', { name }))
    onDone()
  }

  return (
    <FormCard bare form={form} description={t('grant.description')} submitLabel={t('grant.give')} onSubmit={give}>
      {kinds.map((kind) => (
        <NumberField
          key={kind}
          label={t(`grant.${kind}`)}
          description={t(`grant.hints.${kind}`)}
          max={most}
          data-path={kind}
          value={form.values[kind]}
          error={form.errors[kind]}
          onChange={(amount) => form.setFieldValue(kind, amount)}
        />
      ))}
      <TextInput
        label={t('grant.reason')}
        description={t('grant.reasonHint')}
        maxLength={longestReason}
        autoComplete="off"
        {...form.getInputProps('reason')}
      />
    </FormCard>
  )
}
