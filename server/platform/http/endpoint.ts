import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Static, TObject, TSchema } from 'typebox'
import type { Audience, CallerOf } from '../callers/audience.ts'
import type { Caller } from '../callers/caller.ts'
import type { Ctx } from '../context.ts'
import type { ErrorKind } from '../errors/named-error.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type RateGroup = 'auth' | 'api' | 'admin' | 'game' | 'game_action' | 'game_admin' | 'bulk'

type Value<S> = S extends TSchema ? Static<S> : undefined

/** What a handler receives: input already parsed, caller already admitted. */
export interface Received<P, Q, B, A> {
  readonly params: Value<P>
  readonly query: Value<Q>
  readonly body: Value<B>
  readonly caller: CallerOf<A>
  /** Of endpoints that are `idempotent`: the key that came with the request, if one did. */
  readonly idempotencyKey: string | undefined
  readonly ctx: Ctx
  readonly request: FastifyRequest
  /** For cookies and redirects; the body is what the handler returns. */
  readonly reply: FastifyReply
}

interface Definition<P, Q, B, O extends TSchema, A> {
  /** One sentence; shown in the API reference. */
  readonly summary: string
  /** Every audience that may call; the handler sees the union of their callers. */
  readonly for: readonly A[]
  /** The site's feature switch that must be on; off answers 404. */
  readonly feature?: string
  readonly rate: RateGroup
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** `form` also accepts `application/x-www-form-urlencoded`, and then turns text into numbers and booleans. */
  readonly accepts?: 'json' | 'form'
  readonly output: O
  /** Status of the success answer; 200 unless the document says otherwise. 204 sends no body. */
  readonly status?: number
  /** A second status of success, with the same body, that the handler may choose with `reply.status`. */
  readonly otherStatus?: number
  readonly errors: readonly ErrorKind[]
  /** Reads and group-committed writes need none of their own; default: `none` for GET, else `one`. */
  readonly transaction?: 'one' | 'none'
  /** Takes an `Idempotency-Key`: the same request sent again acts once and gets the first answer. */
  readonly idempotent?: true
  handle(received: Received<P, Q, B, A>): Promise<Static<O>>
}

type Addressed<D> =
  | (D & { readonly get: string })
  | (D & { readonly post: string })
  | (D & { readonly put: string })
  | (D & { readonly patch: string })
  | (D & { readonly delete: string })

/** One address of the API, with everything about it: who may call, what goes in, what comes out, what can be refused. */
export interface Endpoint {
  readonly method: Method
  /** `/v1/users/:id` */
  readonly path: string
  readonly summary: string
  readonly for: readonly Audience<Caller>[]
  readonly feature: string | undefined
  readonly rate: RateGroup
  readonly params: TObject | undefined
  readonly query: TObject | undefined
  readonly body: TSchema | undefined
  readonly accepts: 'json' | 'form'
  readonly output: TSchema
  readonly status: number
  readonly otherStatus: number | undefined
  readonly errors: readonly ErrorKind[]
  readonly transaction: 'one' | 'none'
  readonly idempotent: boolean
  readonly handle: (received: Received<TSchema, TSchema, TSchema, Audience<Caller>>) => Promise<unknown>
}

/** Endpoints by operation name; the name is the file's name in camel case. */
export type Endpoints = Readonly<Record<string, Endpoint>>

export function endpoint<
  const A extends Audience<Caller>,
  O extends TSchema,
  P extends TObject | undefined = undefined,
  Q extends TObject | undefined = undefined,
  B extends TSchema | undefined = undefined,
>(definition: Addressed<Definition<P, Q, B, O, A>>): Endpoint {
  const { method, path } = addressOf(definition)
  const { summary, feature, rate, params, query, body, output, errors } = definition
  return {
    method,
    path,
    summary,
    for: definition.for as unknown as Endpoint['for'],
    feature,
    rate,
    params,
    query,
    body,
    accepts: definition.accepts ?? 'json',
    output,
    status: definition.status ?? 200,
    otherStatus: definition.otherStatus,
    errors,
    transaction: definition.transaction ?? (method === 'GET' ? 'none' : 'one'),
    idempotent: definition.idempotent ?? false,
    // The server hands over exactly what the schemas above describe; this is the one place where that is asserted.
    handle: definition.handle as unknown as Endpoint['handle'],
  }
}

function addressOf(definition: Addressed<object>): { method: Method; path: string } {
  if ('get' in definition) return { method: 'GET', path: definition.get }
  if ('post' in definition) return { method: 'POST', path: definition.post }
  if ('put' in definition) return { method: 'PUT', path: definition.put }
  if ('patch' in definition) return { method: 'PATCH', path: definition.patch }
  return { method: 'DELETE', path: definition.delete }
}
