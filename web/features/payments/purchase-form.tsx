import { NumberInput, Paper, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { useSubmit } from '../../ui/forms/use-submit.ts'
import { CreditPacks } from './credit-packs.tsx'
import { priceOf } from './credit-price.ts'
import { type Purchase, usePurchaseCredits } from './purchase-credits.ts'
import classes from './purchase-form.module.css'
import { PurchaseSummary } from './purchase-summary.tsx'
import { WayToPayChoice } from './way-to-pay-choice.tsx'
import type { WayToPay } from './ways-to-pay.ts'

/** Most that the server sells at once. */
const most = 100_000
const usual = 100

const fieldsByCode = { 'provider.unavailable': 'way' }

type PurchaseFormProps = {
  /** Of one credit, in USD. */
  price: number
  ways: readonly WayToPay[]
  onBought: (purchase: Purchase) => void
}

export function PurchaseForm({ price, ways, onBought }: PurchaseFormProps) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const purchase = usePurchaseCredits()
  const form = useForm<{ credits: number | string; way: string }>({
    initialValues: { credits: usual, way: ways[0]?.id ?? '' },
    validate: {
      credits: (credits) => (amountOf(credits) === 0 ? t('buy.amountInvalid', { most: format.number(most) }) : null),
    },
  })
  const credits = amountOf(form.values.credits)
  const way = ways.find(({ id }) => id === form.values.way) ?? ways[0]
  const total = priceOf(credits, price)

  const submission = useSubmit(
    form,
    async () =>
      onBought(await purchase({ credits, payment_amount: total, ...(way && { payment_method: way.provider.code }) })),
    fieldsByCode,
  )

  return (
    <form onSubmit={submission.onSubmit} noValidate className={classes.form} aria-labelledby="buy-title">
      <Paper className={classes.choices}>
        <Title order={2} size="h3" id="buy-title">
          {t('buy.title')}
        </Title>
        <CreditPacks price={price} credits={credits} onChange={(pack) => form.setFieldValue('credits', pack)} />
        <NumberInput
          label={t('buy.amount')}
          description={t('buy.amountHint', { most: format.number(most) })}
          min={1}
          max={most}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          inputMode="numeric"
          {...form.getInputProps('credits')}
        />
        <WayToPayChoice ways={ways} {...form.getInputProps('way')} value={way?.id ?? ''} />
      </Paper>
      <PurchaseSummary credits={credits} price={price} total={total} {...submission} />
    </form>
  )
}

/** What was typed as a number of credits, 0 where it is none that can be bought. */
function amountOf(typed: number | string): number {
  const amount = typeof typed === 'number' ? typed : Number(typed.trim())
  return Number.isInteger(amount) && amount >= 1 && amount <= most ? amount : 0
}
