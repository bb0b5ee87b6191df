export type Change = {
  /** Name of the field, or null when the whole value changed. */
  field: string | null
  before: unknown
  after: unknown
}

/** Says when, which the entry itself does. */
const uninteresting = new Set(['updated_at'])

/** What is different between two states of one thing, field by field where both are made of fields. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  if (was === undefined || is === undefined) {
    return same(before, after) ? [] : [{ field: null, before: before ?? null, after: after ?? null }]
  }
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return names
    .filter((name) => !uninteresting.has(name) && !same(was[name], is[name]))
    .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }))
}

/** Something that was added or removed is compared with nothing, field by field. */
function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  if (value === null || value === undefined) return {}
  return isRecord(value) ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
