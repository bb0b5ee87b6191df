import { queryOptions } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'

/** The price of one credit, in USD; follows the setting live. */
export const creditPriceQuery = queryOptions({
  queryKey: ['settings', 'credit_price'],
  async queryFn({ signal }) {
    const price = Number(await api.showSetting({ params: { key: 'credit_price' }, signal }))
    if (!(price > 0)) throw new Error('The site has no price for credits')
    return price
  },
})

/**
 * What credits cost in USD, to whole cents, half a cent rounded up. A preview: the server sets the price and refuses
 * another amount. Computed in whole numbers, since 3 × 0.07 is not 0.21 in binary.
 */
export function priceOf(credits: number, pricePerCredit: number): number {
  const decimals = String(pricePerCredit).split('.')[1]?.length ?? 0
  const scale = 10 ** decimals
  const units = Math.round(pricePerCredit * scale)
  return Math.round((credits * units * 100) / scale) / 100
}
