import type { PaymentMethod } from './list-payment-methods.ts'
import type { Provider } from './list-providers.ts'

/** One way to pay for a purchase: a method of the member's own, or a provider as such while they have none. */
export type WayToPay = { id: string; provider: Provider; details: string | null }

/** What can be chosen, the one to begin with first. Methods of providers that are switched off do not count. */
export function waysToPay(methods: readonly PaymentMethod[], providers: readonly Provider[]): WayToPay[] {
  const own = methods.flatMap((method) => {
    const provider = providers.find(({ code }) => code === method.payment_type)
    return provider === undefined ? [] : [{ ...method, provider }]
  })
  if (own.length === 0) return providers.map((provider) => ({ id: provider.code, provider, details: null }))
  return own
    .toSorted((one, other) => Number(other.is_default) - Number(one.is_default))
    .map(({ id, provider, details }) => ({ id: String(id), provider, details }))
}
