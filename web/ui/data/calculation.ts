/** What a step does to the result so far: adds to it, or multiplies it. */
export type Change = { amount: number } | { factor: number }

/**
 * A change as it is written in a sum: "+10", "−10", "×1,5"; the first amount, which is added to nothing, without its
 * sign. Factors keep up to four decimals: rounded further, the sum would look wrong.
 */
export function changeText(change: Change, isFirst: boolean, language: string): string {
  if ('factor' in change)
    return `×${new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(change.factor)}`
  const signDisplay = isFirst ? 'negative' : 'exceptZero'
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay }).format(change.amount)
  return written.replace('-', '−')
}
