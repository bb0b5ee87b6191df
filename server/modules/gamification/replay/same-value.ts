/** Whether two values say the same as JSON, whatever the order of their fields: far quicker than the general comparison. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, at) => sameValue(each, b[at]))
  if (Array.isArray(b)) return false
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))]
  if (own.length !== other.size) return false
  return own.every(([field, value]) => sameValue(value, other.get(field)))
}
