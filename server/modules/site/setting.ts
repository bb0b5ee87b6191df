import type { Texts } from '../../platform/errors/named-error.ts'

/** What a setting may hold. Amounts carry their unit in the description. */
export type SettingType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  | { readonly kind: 'text'; readonly maxLength: number; readonly pattern?: RegExp }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'timeZone' }
  /** Below the least an administrator could shut everybody out, and himself. */
  | { readonly kind: 'rateLimit'; readonly leastPerMinute: number }
  | { readonly kind: 'origins' }

export interface RateLimitValue {
  readonly limit: number
  readonly window: number
}

type Holds<T extends SettingType> = T extends { kind: 'boolean' }
  ? boolean
  : T extends { kind: 'integer' | 'decimal' }
    ? number
    : T extends { kind: 'rateLimit' }
      ? RateLimitValue
      : T extends { kind: 'origins' }
        ? readonly string[]
        : string

export interface SettingDefinition<T extends SettingType = SettingType> {
  readonly tag: string
  readonly type: T
  readonly standard: Holds<T>
  readonly description: Texts
  /** Read when the process starts; a change waits for the next start. */
  readonly needsRestart: boolean
}

export type ValueOf<D> = D extends SettingDefinition<infer T> ? Holds<T> : never

/** A refused value: which reason, in the words of the person who set it. */
export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: Texts }

const ok = (value: unknown): Parsed => ({ ok: true, value })
const refuse = (es: string, en: string): Parsed => ({ ok: false, reason: { es, en } })

/** Reads a stored or submitted text (the JSON of the value) as the type it must have. */
export function parseSetting(type: SettingType, text: string): Parsed {
  switch (type.kind) {
    case 'boolean':
      return text === 'true' || text === 'false'
        ? ok(text === 'true')
        : refuse('Debe ser "true" o "false"', 'Must be "true" or "false"')
    case 'integer':
    case 'decimal':
      return parseNumber(type, text)
    case 'text':
      if (text.length > type.maxLength) {
        return refuse(`Como máximo ${type.maxLength} caracteres`, `At most ${type.maxLength} characters`)
      }
      return type.pattern?.test(text) === false
        ? refuse('No tiene el formato correcto', 'Is not in the right form')
        : ok(text)
    case 'choice': {
      const options = type.options.join(', ')
      return type.options.includes(text)
        ? ok(text)
        : refuse(`Debe ser uno de: ${options}`, `Must be one of: ${options}`)
    }
    case 'timeZone':
      return isZone(text) ? ok(text) : refuse('No es una zona horaria IANA', 'Is not an IANA time zone')
    case 'rateLimit':
      return parseRateLimit(text, type.leastPerMinute)
    case 'origins':
      return parseOrigins(text)
  }
}

/** The text under which a value is stored: switches and plain texts as they are, the rest as JSON. */
export function printSetting(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The origin as browsers send it, or `undefined` when `text` is not `http(s)://host[:port]`. */
export function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, pathname, search, username } = new URL(text)
  const isBare = pathname === '/' && search === '' && username === ''
  return isBare && (protocol === 'https:' || protocol === 'http:') ? origin : undefined
}

function parseNumber(
  { kind, min, max }: { kind: 'integer' | 'decimal'; min: number; max: number },
  text: string,
): Parsed {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(number)) return refuse('Debe ser un número', 'Must be a number')
  if (kind === 'integer' && !Number.isInteger(number))
    return refuse('Debe ser un número entero', 'Must be a whole number')
  if (number < min || number > max)
    return refuse(`Debe estar entre ${min} y ${max}`, `Must be between ${min} and ${max}`)
  return ok(number)
}

function parseRateLimit(text: string, leastPerMinute: number): Parsed {
  const value = parseJson(text) as Partial<RateLimitValue> | undefined
  const isWhole = (n: unknown, max: number): n is number => Number.isInteger(n) && Number(n) >= 1 && Number(n) <= max
  if (value && isWhole(value.limit, 1_000_000) && isWhole(value.window, 86_400)) {
    if ((value.limit * 60) / value.window >= leastPerMinute) return ok({ limit: value.limit, window: value.window })
    return refuse(`Al menos ${leastPerMinute} por minuto`, `At least ${leastPerMinute} a minute`)
  }
  return refuse(
    'Debe tener la forma {"limit": peticiones, "window": segundos}, con números enteros positivos',
    'Must look like {"limit": requests, "window": seconds}, with positive whole numbers',
  )
}

function parseOrigins(text: string): Parsed {
  const value = parseJson(text)
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && originOf(item) === item)
  return isList && new Set(value).size === value.length
    ? ok(value)
    : refuse(
        'Debe ser una lista de orígenes distintos, como https://example.com',
        'Must be a list of distinct origins such as https://example.com',
      )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is one of the answers; the caller turns it into its own sentence.
    return undefined
  }
}

function isZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC'
}
