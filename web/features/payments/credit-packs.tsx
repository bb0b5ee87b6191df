import { Radio, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import choice from './choice-card.module.css'
import { priceOf } from './credit-price.ts'
import classes from './purchase-form.module.css'

const packs = [50, 100, 250, 500, 1_000]

type CreditPacksProps = { price: number; credits: number; onChange: (credits: number) => void }

/** Usual amounts at a click; any other is typed. */
export function CreditPacks({ price, credits, onChange }: CreditPacksProps) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  return (
    <Radio.Group label={t('buy.packs')} value={String(credits)} onChange={(value) => onChange(Number(value))}>
      <div className={classes.packs}>
        {packs.map((pack) => (
          <Radio.Card
            key={pack}
            value={String(pack)}
            className={`${choice.card} ${classes.pack}`}
            aria-label={t('buy.pack', { count: pack, price: format.money(priceOf(pack, price), 'USD') })}
          >
            <span className={classes.packCredits}>{format.number(pack)}</span>
            <Text span size="sm" c="dimmed">
              {format.money(priceOf(pack, price), 'USD')}
            </Text>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
