/** What every operation of the generated client is made of; `undefined` where it takes none. */
export interface OperationShape {
  readonly params: object | undefined
  readonly query: object | undefined
  readonly body: unknown
  readonly response: unknown
}

export type Route = readonly [method: string, path: string]

type Part<Name extends string, T> = T extends undefined
  ? { readonly [K in Name]?: undefined }
  : object extends T
    ? { readonly [K in Name]?: T }
    : { readonly [K in Name]: T }

type Input<O extends OperationShape> = Part<'params', O['params']> &
  Part<'query', O['query']> &
  Part<'body', O['body']> & {
    readonly headers?: Readonly<Record<string, string>>
    readonly signal?: AbortSignal
  }

/** An operation that needs nothing can be called with nothing. */
type Call<O extends OperationShape> =
  object extends Input<O> ? (input?: Input<O>) => Promise<O['response']> : (input: Input<O>) => Promise<O['response']>

export type Client<Operations extends Record<keyof Operations, OperationShape>> = {
  readonly [Name in keyof Operations]: Call<Operations[Name]>
}

export interface ClientOptions {
  /** For example `https://example.com`; empty in a browser that is on the site. */
  readonly baseUrl: string
  readonly fetch?: typeof fetch
  /** Asked at every call: language, token, session. */
  readonly headers?: () => Readonly<Record<string, string>>
}

export interface FieldError {
  /** Dotted, without the part of the request: `email`, `items.0.name`. */
  readonly path: string
  readonly message: string
}

/** A refusal, whichever surface printed it. */
export class ApiError extends Error {
  readonly status: number
  /** Stable, for programs; `request.validation_failed`, `payment.declined` … */
  readonly code: string
  readonly fields: readonly FieldError[]
  readonly retryAfter: number | undefined
  readonly body: unknown

  constructor(status: number, body: unknown, retryAfter: number | undefined) {
    const { message, code, fields } = readError(body)
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.fields = fields
    this.retryAfter = retryAfter
    this.body = body
  }
}

interface Sent {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export function makeClient<Operations extends Record<keyof Operations, OperationShape>>(
  routes: Readonly<Record<keyof Operations, Route>>,
  options: ClientOptions,
): Client<Operations> {
  const calls = Object.entries(routes as Record<string, Route>).map(([name, route]) => [
    name,
    (sent: Sent = {}) => send(route, sent, options),
  ])
  // Each call does what its generated type says; the types come from the same description as the routes.
  return Object.fromEntries(calls) as Client<Operations>
}

async function send([method, path]: Route, sent: Sent, options: ClientOptions): Promise<unknown> {
  const hasBody = sent.body !== undefined
  const response = await (options.fetch ?? fetch)(options.baseUrl + addressOf(path, sent), {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      ...(hasBody && { 'Content-Type': 'application/json' }),
      ...options.headers?.(),
      ...sent.headers,
    },
    ...(hasBody && { body: JSON.stringify(sent.body) }),
    ...(sent.signal && { signal: sent.signal }),
  })
  const body = await bodyOf(response)
  if (response.ok) return body
  const retryAfter = response.headers.get('Retry-After')
  throw new ApiError(response.status, body, retryAfter === null ? undefined : Number(retryAfter))
}

function addressOf(path: string, { params = {}, query = {} }: Sent): string {
  const address = path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.append(name, String(value))
  return search.size === 0 ? address : `${address}?${search}`
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  return response.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : text
}

function readError(body: unknown): { message: string; code: string; fields: FieldError[] } {
  if (typeof body === 'string') return { message: body, code: 'unknown', fields: [] }
  const outer = asRecord(body)
  const inner = asRecord(outer.error)
  const details = asRecord(inner.details)
  const fields = fieldsOf(outer.detail ?? outer.fields ?? details.fields)
  const message = [outer.detail, outer.message, inner.message, outer.error].find((text) => typeof text === 'string')
  const code = [outer.code, inner.code].find((text) => typeof text === 'string')
  return { message: String(message ?? fields[0]?.message ?? ''), code: String(code ?? 'unknown'), fields }
}

function fieldsOf(list: unknown): FieldError[] {
  if (!Array.isArray(list)) return []
  return list.map(asRecord).map(({ loc, path, msg, message }) => ({
    path: (Array.isArray(loc) ? loc.join('.') : String(path ?? '')).replace(/^(path|query|body)\./, ''),
    message: String(msg ?? message ?? ''),
  }))
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
