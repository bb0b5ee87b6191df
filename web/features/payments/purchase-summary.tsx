import { Alert, Button, Paper, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconFlask } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { useSession } from '../../platform/session.ts'
import classes from './purchase-form.module.css'

type PurchaseSummaryProps = {
  credits: number
  price: number
  total: number
  pending: boolean
  failure: string | null
}

/** What will be paid for what, the button that does it, and that no real money moves. */
export function PurchaseSummary({ credits, price, total, pending, failure }: PurchaseSummaryProps) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const session = useSession()
  const money = (amount: number) => format.money(amount, 'USD')
  return (
    <Paper component="section" aria-labelledby="summary-title" className={classes.summary}>
      <Title order={3} id="summary-title">
        {t('buy.summary')}
      </Title>
      <dl className={classes.lines}>
        <Line name={t('buy.credits')} value={format.number(credits)} />
        <Line name={t('buy.price')} value={money(price)} />
        <Line name={t('buy.balanceAfter')} value={format.number(session.credits + credits)} />
        <div className={classes.total}>
          <dt>{t('buy.total')}</dt>
          <dd aria-live="polite">{money(total)}</dd>
        </div>
      </dl>
      {failure && (
        <Alert role="alert" color="ember" variant="light" icon={<IconAlertTriangle aria-hidden="true" />}>
          {failure}
        </Alert>
      )}
      <Button type="submit" size="lg" fullWidth loading={pending}>
        {t('buy.pay', { money: money(total) })}
      </Button>
      <Alert color="lagoon" variant="light" icon={<IconFlask aria-hidden="true" />} title={t('buy.simulatedTitle')}>
        <Text size="sm">{t('buy.simulated')}</Text>
      </Alert>
    </Paper>
  )
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
