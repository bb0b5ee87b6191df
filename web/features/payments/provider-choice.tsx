import { Radio, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import choice from './choice-card.module.css'
import type { Provider } from './list-providers.ts'
import classes from './payment-methods.module.css'
import { ProviderIcon } from './provider-icon.tsx'
import { useProviderLabel } from './provider-label.ts'

type ProviderChoiceProps = {
  label: string
  providers: readonly Provider[]
  value?: string
  onChange: (code: string) => void
  error?: ReactNode
}

export function ProviderChoice({ label, providers, value, onChange, error }: ProviderChoiceProps) {
  const providerLabel = useProviderLabel()
  return (
    <Radio.Group label={label} value={value} onChange={onChange} error={error}>
      <div className={classes.providers}>
        {providers.map((provider) => (
          <Radio.Card key={provider.code} value={provider.code} className={choice.card}>
            <ProviderIcon code={provider.code} />
            <Text span fw={580} size="sm">
              {providerLabel(provider)}
            </Text>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
