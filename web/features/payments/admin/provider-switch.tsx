import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSwitchProvider } from './change-provider.ts'
import type { Provider } from './list-all-providers.ts'

export function ProviderSwitch({ provider }: { provider: Provider }) {
  const { t } = useTranslation('paymentsAdmin')
  const { mutate, isPending, variables } = useSwitchProvider(provider)
  return (
    <Switch
      aria-label={t('activeName', { name: provider.name })}
      checked={isPending ? variables : provider.active}
      onChange={(event) => mutate(event.currentTarget.checked)}
    />
  )
}
