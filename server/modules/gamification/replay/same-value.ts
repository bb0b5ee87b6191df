/** Whether two values say the same as JSON, whatever the order of their fields: far quicker than the general comparison. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  let fields = 0
  // A list is compared like any object: its fields are its places.
  for (const field in a) {
    if (!sameValue(a[field], b[field])) return false
    fields += 1
  }
  for (const _field in b) fields -= 1
  return fields === 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
