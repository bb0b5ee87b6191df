import { ApiError } from '../../platform/api.ts'
import { describeError } from '../../platform/describe-error.ts'

export type FormErrors = {
  /** By name of the form's field. */
  fields: Record<string, string>
  /** What belongs to no field of this form, or null. */
  message: string | null
}

/** The field that a refusal is about, by its code, where the server names no field itself. */
export type FieldsByCode = Readonly<Record<string, string>>

/** Sorts what a server refused into the fields of a form, so that each complaint stands where it can be mended. */
export function formErrors(error: unknown, names: readonly string[], byCode: FieldsByCode = {}): FormErrors {
  const meant = error instanceof ApiError ? byCode[error.code] : undefined
  if (meant !== undefined) return { fields: { [meant]: describeError(error) }, message: null }
  if (!(error instanceof ApiError) || error.fields.length === 0) return { fields: {}, message: describeError(error) }
  const complaints = error.fields.map(({ path, message }) => ({ name: nearestField(fieldName(path), names), message }))
  const placed = complaints.filter(({ name }) => names.includes(name))
  const homeless = complaints.filter(({ name }) => !names.includes(name))
  return {
    fields: Object.fromEntries(placed.map(({ name, message }) => [name, message])),
    message: homeless.length === 0 ? null : homeless.map(({ message }) => message).join(' '),
  }
}

/** `body.email`, `/email` and `email` all name the field `email`. */
function fieldName(path: string): string {
  return path
    .replace(/^\//, '')
    .replaceAll('/', '.')
    .replace(/^body\./, '')
}

/** What is inside a field, e.g. one language of a text (`name.es`), is mended in that field. */
function nearestField(name: string, names: readonly string[]): string {
  const parts = name.split('.')
  const nearest = parts
    .map((_, count) => parts.slice(0, parts.length - count).join('.'))
    .find((outer) => names.includes(outer))
  return nearest ?? name
}
