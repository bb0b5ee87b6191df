/** Factors of rules are decimal numbers; so many of their places count. */
const places = 1_000_000

/**
 * A whole amount times a factor, rounded half up once. Worked out in whole numbers: 50 × 1.15 is 57.5 and therefore 58,
 * although the binary fraction nearest to 1.15 is less than that.
 */
export function timesHalfUp(amount: number, factor: number): number {
  const exact = BigInt(amount) * BigInt(Math.round(factor * places))
  return Number((2n * exact + BigInt(places)) / BigInt(2 * places))
}
