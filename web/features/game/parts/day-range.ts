/**
 * From one local day (`2025-08-18`) to another as a language writes it: "18–24 ago 2025"; one day alone where both are the same. Days
 * belong to no zone: they are written as they are, wherever the reader is.
 */
export function dayRange(first: string, last: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return format.formatRange(new Date(first), new Date(last))
}
