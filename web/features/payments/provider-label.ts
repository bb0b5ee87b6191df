import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { activeProvidersQuery, type Provider } from './list-providers.ts'

/** Names that the catalogue starts with and that are words rather than brands. */
const translated = { 'Bank Transfer': 'bankTransfer', 'Credit Card': 'creditCard' } as const

/** A provider's name in the reader's language while it is the original one; as written once someone renamed it. */
export function useProviderLabel(): (provider: Pick<Provider, 'name'>) => string {
  const { t } = useTranslation('payments')
  return ({ name }) => (isTranslated(name) ? t(`providers.${translated[name]}`) : name)
}

/** The same by code, as transactions keep it. A provider that is gone or switched off is shown by its code in words. */
export function useProviderLabelByCode(): (code: string) => string {
  const { has } = useSession()
  const label = useProviderLabel()
  const { data: providers = [] } = useQuery({ ...activeProvidersQuery, enabled: has('payment_methods') })
  return (code) => label(providers.find((provider) => provider.code === code) ?? { name: inWords(code) })
}

function isTranslated(name: string): name is keyof typeof translated {
  return name in translated
}

/** `bank_transfer` becomes `Bank Transfer`. */
function inWords(code: string): string {
  return code
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
