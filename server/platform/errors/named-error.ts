/** The languages of every text a user reads. Spanish is the default. */
export type Locale = 'es' | 'en'
export type Texts = Readonly<Record<Locale, string>>

type Values = Readonly<Record<string, string | number>>

/** One wrong field of a request: where it is and what is wrong with it, in both languages. */
export interface FieldProblem {
  readonly path: readonly (string | number)[]
  readonly kind: string
  readonly texts: Texts
}

interface Occurrence {
  /** Values for the `{placeholders}` of the texts. */
  readonly values?: Values
  /** Machine-readable facts for surfaces that print them. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly fields?: readonly FieldProblem[]
  readonly retryAfterSeconds?: number
}

/** A refusal with a stable code, a status and a sentence fit for the user. Anything else thrown is a crash. */
export class NamedError extends Error {
  readonly code: string
  readonly status: number
  readonly texts: Texts
  readonly occurrence: Occurrence

  constructor(code: string, status: number, texts: Texts, occurrence: Occurrence) {
    super(code)
    this.name = 'NamedError'
    this.code = code
    this.status = status
    this.texts = texts
    this.occurrence = occurrence
  }

  text(locale: Locale): string {
    return fill(this.texts[locale], this.occurrence.values ?? {})
  }
}

/** Makes the errors of one kind, and names that kind in the `errors` of an endpoint. */
export interface ErrorKind {
  (occurrence?: Occurrence): NamedError
  readonly code: string
  readonly status: number
  readonly texts: Texts
}

/** `code` is `noun.what_happened`; each surface prints it in its own spelling. */
export function defineError(code: string, status: number, texts: Texts): ErrorKind {
  const make = (occurrence: Occurrence = {}) => new NamedError(code, status, texts, occurrence)
  return Object.assign(make, { code, status, texts })
}

function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
