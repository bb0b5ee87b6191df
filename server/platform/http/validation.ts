import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'
import type { TSchema } from 'typebox'
import { malformedBody, validationFailed } from '../errors/errors.ts'
import type { FieldProblem, Texts } from '../errors/named-error.ts'
import { isStorable } from './storable.ts'

const addFormats = ajvFormats.default
const strictJson = addFormats(new Ajv({ allErrors: true, useDefaults: true, strict: false }))
// Query strings, path parameters and forms arrive as text.
const fromText = addFormats(new Ajv({ allErrors: true, useDefaults: true, strict: false, coerceTypes: 'array' }))

type Part = 'path' | 'query' | 'body' | 'form'

/** Answers a function that parses one part of a request or throws `request.validation_failed` with every wrong field. */
export function parserOf(schema: TSchema, part: Part): (value: unknown) => unknown {
  const validate: ValidateFunction = (part === 'body' ? strictJson : fromText).compile(withSafeIntegers(schema))
  const place = part === 'form' ? 'body' : part
  return (value) => {
    // Absent bodies are objects without fields: each missing field is then named.
    const given = value ?? {}
    // JSON bodies were looked at while they were read.
    if (part !== 'body' && !isStorable(given)) throw malformedBody()
    if (validate(given)) return given
    throw validationFailed({ fields: (validate.errors ?? []).map((error) => problemOf(error, place)) })
  }
}

/** Whole numbers beyond 2^53 are no longer the ones that were sent, and beyond 2^63 the database refuses them. */
function withSafeIntegers(schema: TSchema): object {
  const [minimum, maximum] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) => (isIntegerSchema(value) ? { minimum, maximum, ...value } : value)),
  )
}

function isIntegerSchema(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'integer'
}

function problemOf(error: ErrorObject, place: string): FieldProblem {
  const steps = error.instancePath.split('/').slice(1)
  const path: (string | number)[] = [place, ...steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))]
  if (error.keyword === 'required') path.push(String(error.params.missingProperty))
  return { path, kind: kindOf(error.keyword), texts: textsOf(error) }
}

const kinds: Readonly<Record<string, string>> = {
  required: 'missing',
  type: 'wrong_type',
  enum: 'not_one_of',
  const: 'not_one_of',
  anyOf: 'not_one_of',
  format: 'wrong_format',
  pattern: 'wrong_format',
  minLength: 'too_short',
  maxLength: 'too_long',
  minItems: 'too_short',
  maxItems: 'too_long',
  minimum: 'too_small',
  exclusiveMinimum: 'too_small',
  maximum: 'too_large',
  exclusiveMaximum: 'too_large',
}

function kindOf(keyword: string): string {
  return kinds[keyword] ?? 'invalid'
}

function textsOf({ keyword, params }: ErrorObject): Texts {
  const limit = String(params.limit ?? '')
  switch (kindOf(keyword)) {
    case 'missing':
      return { es: 'Este campo es obligatorio', en: 'This field is required' }
    case 'wrong_type':
      return { es: `Debe ser de tipo ${String(params.type)}`, en: `Must be of type ${String(params.type)}` }
    case 'not_one_of':
      return { es: 'No es uno de los valores admitidos', en: 'Is not one of the accepted values' }
    case 'wrong_format':
      return { es: `No tiene el formato correcto${of(params)}`, en: `Does not have the right format${of(params)}` }
    case 'too_short':
      return { es: `Es demasiado corto (mínimo ${limit})`, en: `Is too short (at least ${limit})` }
    case 'too_long':
      return { es: `Es demasiado largo (máximo ${limit})`, en: `Is too long (at most ${limit})` }
    case 'too_small':
      return { es: `Es demasiado pequeño (mínimo ${limit})`, en: `Is too small (at least ${limit})` }
    case 'too_large':
      return { es: `Es demasiado grande (máximo ${limit})`, en: `Is too large (at most ${limit})` }
    default:
      return { es: 'No es válido', en: 'Is not valid' }
  }
}

function of(params: Record<string, unknown>): string {
  return typeof params.format === 'string' ? ` (${params.format})` : ''
}

/** For tests: compares an answer with its declared schema, extra fields included. Answers what differs. */
export function differenceFrom(schema: TSchema): (value: unknown) => string | undefined {
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false }))
  const validate = ajv.compile(closed(schema))
  return (value) => (validate(value) ? undefined : ajv.errorsText(validate.errors, { separator: '; ' }))
}

/** The same schema with every object closed to fields it does not name. */
function closed(schema: unknown): object {
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) =>
      isObjectSchema(value) && !('additionalProperties' in value) && !('patternProperties' in value)
        ? { ...value, additionalProperties: false }
        : value,
    ),
  )
}

function isObjectSchema(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'object' && 'properties' in value
  )
}
