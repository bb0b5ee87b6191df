/**
 * Factors are exact to this part of a unit: rules may have factors of four decimals and no more (`problemsOfFactor`), and
 * so many for each factor hold every product exactly.
 */
export const factorParts = 10_000

/**
 * A whole amount times factors, rounded half up once. Factors are decimals that binary fractions miss (25 × 1.15 × 1.2 would
 * be 34.49999999999999 there, and a unit short), so whole numbers are multiplied: 25 × 115 × 12 over 1000.
 */
export function timesHalfUp(amount: number, ...factors: readonly (number | undefined)[]): number {
  let above = amount
  let below = 1
  for (const factor of factors) {
    if (factor === undefined || factor === 1) continue
    let numerator = Math.round(factor * factorParts)
    let denominator = factorParts
    while (denominator > 1 && numerator % 10 === 0) {
      numerator /= 10
      denominator /= 10
    }
    above *= numerator
    below *= denominator
  }
  if (2 * above + below <= Number.MAX_SAFE_INTEGER) return Math.floor((2 * above + below) / (2 * below))
  return largeProduct(amount, factors)
}

/** The same for the rare product that no longer fits into a number exactly. */
function largeProduct(amount: number, factors: readonly (number | undefined)[]): number {
  let above = BigInt(amount)
  let below = 1n
  for (const factor of factors) {
    above *= BigInt(Math.round((factor ?? 1) * factorParts))
    below *= BigInt(factorParts)
  }
  return Number((2n * above + below) / (2n * below))
}
