import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Caller } from '../callers/caller.ts'
import { narrowRole } from '../callers/caller.ts'
import { crossSiteRequest } from '../errors/errors.ts'
import { type Locale, NamedError } from '../errors/named-error.ts'
import { localeOf } from './locale.ts'

/** What a request carries to say who sends it. */
export interface Credentials {
  /** From `Authorization: Bearer`, or the cookie when there is no such header. */
  readonly token: string | undefined
  readonly sessionId: string | undefined
  readonly apiKey: string | undefined
  readonly ip: string
}

/** Answers the caller, or throws a named error when the credentials are not good (any more). */
export type ResolveCaller = (credentials: Credentials) => Promise<Caller>

export const accessCookie = 'tribu_access'
export const refreshCookie = 'tribu_refresh'

declare module 'fastify' {
  interface FastifyRequest {
    locale: Locale
    caller: Caller
    /** Why the credentials were refused; endpoints for `anyone` pass over it. */
    callerProblem: NamedError | undefined
  }
}

const nobody: Caller = { kind: 'nobody' }

/** Resolves the caller of every request once, before rate limits and handlers. */
export function resolveCallers(server: FastifyInstance, resolve: ResolveCaller): void {
  server.decorateRequest('locale', 'es')
  server.decorateRequest('caller')
  server.decorateRequest('callerProblem', undefined)

  server.addHook('onRequest', async (request) => {
    request.locale = localeOf(request.headers['accept-language'])
    request.caller = nobody
    // Pages and files have no callers.
    const { endpoint, resolvesCaller } = request.routeOptions.config
    if (endpoint === undefined && resolvesCaller !== true) return
    try {
      const credentials = credentialsOf(request)
      request.caller = narrowed(await resolve(credentials), request)
    } catch (error) {
      if (!(error instanceof NamedError)) throw error
      request.callerProblem = error
    }
  })
}

function credentialsOf(request: FastifyRequest): Credentials {
  const bearer = request.headers.authorization?.match(/^Bearer\s+(\S+)$/i)?.[1]
  const isApiKey = bearer?.startsWith('trb_') ?? false
  const cookie = bearer === undefined ? request.cookies[accessCookie] : undefined
  if (cookie !== undefined || request.cookies[refreshCookie] !== undefined) refuseOtherSites(request)
  return {
    token: isApiKey ? undefined : (bearer ?? cookie),
    sessionId: headerOf(request, 'x-session-id') ?? sessionInQuery(request),
    apiKey: isApiKey ? bearer : headerOf(request, 'x-api-key'),
    ip: request.ip,
  }
}

/** A browser's EventSource cannot send headers, so the stream alone also takes the session from its address. */
function sessionInQuery(request: FastifyRequest): string | undefined {
  if (request.headers.accept !== 'text/event-stream') return undefined
  const value = (request.query as Record<string, unknown>).session_id
  return typeof value === 'string' ? value : undefined
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function narrowed(caller: Caller, request: FastifyRequest): Caller {
  if (caller.kind !== 'member') return caller
  return { ...caller, role: narrowRole(caller.role, headerOf(request, 'x-admin-role')) }
}

/** Cookies travel by themselves, so a change that rides on one must come from our own pages. */
function refuseOtherSites(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = headerOf(request, 'sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw crossSiteRequest()
  const origin = headerOf(request, 'origin')
  // `null` is the origin of a frame that hides where it comes from.
  if (origin !== undefined && hostOf(origin) !== request.host) throw crossSiteRequest()
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
