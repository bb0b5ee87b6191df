/** A code such as `summer_party` as a reader would write it: "Summer party". */
export function wordsOf(code: string): string {
  const words = code.replaceAll('_', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
