/** The currency of prices; amounts are whole cents of it. */
export const priceCurrency = 'usd'

/**
 * The price of credits in whole cents, a half cent rounded up. Exact for any price per credit: its decimal digits are
 * multiplied as whole numbers.
 */
export function priceInCents(credits: number, pricePerCredit: number): number {
  const { digits, decimals } = decimalOf(pricePerCredit)
  const scale = 10n ** BigInt(decimals)
  const doubled = (2n * BigInt(credits) * digits * 100n) / scale
  return Number((doubled + 1n) / 2n)
}

/** Whether a client's amount is this price. Binary fractions are off by less than any digit of it. */
export function isAmount(cents: number, amount: number): boolean {
  return Math.abs(amount * 100 - cents) < Math.max(1e-6, cents * 1e-14)
}

/** The amount as surfaces print it: 1250 cents are 12.5. */
export function amountOf(cents: number): number {
  return cents / 100
}

/** For sentences: 1250 cents are "12.50". */
export function printAmount(cents: number): string {
  return amountOf(cents).toFixed(2)
}

/** 0.015 is 15 with three decimals. */
function decimalOf(value: number): { digits: bigint; decimals: number } {
  const [whole = '0', fraction = ''] = String(value).split('.')
  if (!/^\d+$/.test(whole + fraction)) throw new RangeError(`${value} is not a price`)
  return { digits: BigInt(whole + fraction), decimals: fraction.length }
}
