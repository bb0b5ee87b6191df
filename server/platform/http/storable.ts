// Deeper than anything that people nest by hand; far less than what the database, or our own recursion, gives up at.
const deepest = 64

/**
 * Whether what a request carries can be kept at all: PostgreSQL takes neither NUL characters nor halves of a surrogate
 * pair, and nobody takes a nesting without end.
 */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorableText(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth === deepest) return false
  return Object.entries(value).every(([name, inner]) => isStorableText(name) && isStorable(inner, depth + 1))
}

function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000')
}
