import { Radio, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import choice from './choice-card.module.css'
import { ProviderIcon } from './provider-icon.tsx'
import { useProviderLabel } from './provider-label.ts'
import classes from './purchase-form.module.css'
import type { WayToPay } from './ways-to-pay.ts'

type WayToPayChoiceProps = {
  ways: readonly WayToPay[]
  value?: string
  onChange: (id: string) => void
  error?: ReactNode
}

export function WayToPayChoice({ ways, value, onChange, error }: WayToPayChoiceProps) {
  const { t } = useTranslation('payments')
  const providerLabel = useProviderLabel()
  return (
    <Radio.Group label={t('buy.way')} value={value} onChange={onChange} error={error}>
      <div className={classes.ways}>
        {ways.map(({ id, provider, details }) => (
          <Radio.Card key={id} value={id} className={choice.card}>
            <ProviderIcon code={provider.code} />
            <div className={choice.words}>
              <Text span display="block" fw={580} size="sm">
                {providerLabel(provider)}
              </Text>
              {details && (
                <Text span display="block" size="xs" c="dimmed" truncate>
                  {details}
                </Text>
              )}
            </div>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
