import type { Locale } from '../errors/named-error.ts'

/** A refusal, ready to be printed: what happened and in which words, before any surface's shape. */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly message: string
  readonly locale: Locale
  readonly details: Readonly<Record<string, unknown>>
  readonly fields: readonly {
    readonly path: readonly (string | number)[]
    readonly kind: string
    readonly message: string
  }[]
}

/** How one surface prints errors. Endpoints throw named errors and never know their surface. */
export interface Dialect {
  readonly name: string
  /** Paths that belong to the surface; the longest match wins. `/info` also covers `/info?…`, not `/information`. */
  readonly prefixes: readonly string[]
  readonly contentType: string
  print(problem: Problem): unknown
}
