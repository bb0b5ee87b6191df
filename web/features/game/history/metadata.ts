/** One further detail of an action, as it is typed. */
export type Detail = { name: string; value: string }

/** Local days make actions unique without being typed. */
export function fieldsToFill(uniqueBy: readonly string[]): string[] {
  return uniqueBy.filter((field) => !field.startsWith('$'))
}

/**
 * The metadata of a report. What identifies an action stays as it was typed (`0042` is no number); of further details, those
 * written as numbers are numbers, which sums need.
 */
export function metadataOf(
  identifying: Readonly<Record<string, string>>,
  details: readonly Detail[],
): Record<string, string | number> | null {
  const further = details
    .map(({ name, value }) => [name.trim(), value.trim()] as const)
    .filter(([name, value]) => name !== '' && value !== '')
    .map(([name, value]) => [name, asNumber(value) ?? value] as const)
  const known = Object.entries(identifying)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '')
  const entries = [...further, ...known]
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

function asNumber(value: string): number | undefined {
  return /^-?\d{1,15}([.,]\d{1,6})?$/.test(value) ? Number(value.replace(',', '.')) : undefined
}
