import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { anyone, refusalFor } from '../callers/audience.ts'
import { hasRole } from '../callers/caller.ts'
import type { AppContext, Ctx } from '../context.ts'
import { crossSiteRequest, errorsOfEveryEndpoint, maintenance, notFound } from '../errors/errors.ts'
import { NamedError } from '../errors/named-error.ts'
import type { Endpoint, Endpoints } from './endpoint.ts'
import { idempotencyKey } from './idempotency-key.ts'
import { differenceFrom, parserOf } from './validation.ts'

/** What the site's settings decide about every request. */
export interface SitePolicy {
  featureIsOn(feature: string): boolean
  /** Whether only administrators may use this address now. */
  closedForMaintenance(path: string): boolean
}

export interface EndpointOptions {
  readonly app: AppContext
  readonly policy: SitePolicy
  /** Tests compare every answer with its schema and every refusal with the declared ones. */
  readonly strict: boolean
}

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint
    operation?: string
    /** Says why a route is not an endpoint: `page`, `health`, `reference` … */
    platform?: string
    /** A platform route that wants to know its caller all the same. */
    resolvesCaller?: boolean
  }
}

/** A route that declares neither its callers nor that it is a platform route keeps the server from starting. */
export function refuseUndeclaredRoutes(server: FastifyInstance): void {
  const routes: RouteOptions[] = []
  server.addHook('onRoute', (route) => void routes.push(route))
  // Looked at in the end: plugins mark the routes of their own plugins after the first hook has seen them.
  server.addHook('onReady', async () => {
    for (const { method, url, config } of routes) {
      const declared = config?.platform !== undefined || (config?.endpoint?.for.length ?? 0) > 0
      if (!declared && method !== 'HEAD' && method !== 'OPTIONS') {
        throw new Error(`${String(method)} ${url} does not declare who may call it`)
      }
    }
  })
}

export function addEndpoints(server: FastifyInstance, endpoints: Endpoints, options: EndpointOptions): void {
  for (const [operation, endpoint] of Object.entries(endpoints)) addEndpoint(server, operation, endpoint, options)
}

function addEndpoint(server: FastifyInstance, operation: string, endpoint: Endpoint, options: EndpointOptions): void {
  const parse = parsersOf(endpoint)
  const check = options.strict ? answerCheck(operation, endpoint) : undefined
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    config: { endpoint, operation },
    ...(endpoint.status !== 204 && { schema: { response: responseSchemas(endpoint) } }),
    handler: async (request, reply) => {
      try {
        admit(request, endpoint, options.policy)
        const answer = await perform(request, reply, endpoint, parse, options.app)
        check?.(answer)
        if (reply.statusCode !== endpoint.otherStatus) reply.status(endpoint.status)
        return endpoint.status === 204 ? null : answer
      } catch (error) {
        throw options.strict ? declared(error, operation, endpoint) : error
      }
    },
  })
}

function responseSchemas({ status, otherStatus, output }: Endpoint) {
  return { [status]: output, ...(otherStatus !== undefined && { [otherStatus]: output }) }
}

function parsersOf({ params, query, body, accepts }: Endpoint) {
  const parseParams = params && parserOf(params, 'path')
  const parseQuery = query && parserOf(query, 'query')
  const parseJson = body && parserOf(body, 'body')
  const parseForm = body && accepts === 'form' ? parserOf(body, 'form') : undefined
  return (request: FastifyRequest) => {
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
    return {
      params: parseParams?.(request.params),
      query: parseQuery?.(request.query),
      body: isForm && parseForm ? parseForm(request.body) : parseJson?.(request.body),
    }
  }
}

function admit(request: FastifyRequest, endpoint: Endpoint, policy: SitePolicy): void {
  if (endpoint.feature !== undefined && !policy.featureIsOn(endpoint.feature)) throw notFound()
  const { callerProblem } = request
  // Whoever is let in without good credentials is still not somebody whom another site sends.
  const passesOver = endpoint.for.includes(anyone) && callerProblem?.code !== crossSiteRequest.code
  if (callerProblem !== undefined && !passesOver) throw callerProblem
  const { caller } = request
  const refusal = refusalFor(caller, endpoint.for)
  if (refusal !== undefined) throw refusal
  const mayPass = caller.kind === 'member' && hasRole(caller.role, 'admin')
  if (policy.closedForMaintenance(endpoint.path) && !mayPass) throw maintenance({ retryAfterSeconds: 300 })
}

async function perform(
  request: FastifyRequest,
  reply: FastifyReply,
  endpoint: Endpoint,
  parse: ReturnType<typeof parsersOf>,
  app: AppContext,
): Promise<unknown> {
  const input = parse(request) as { params: never; query: never; body: never }
  const caller = request.caller as never
  const key = endpoint.idempotent ? idempotencyKey(request) : undefined
  const run = (ctx: Ctx) => endpoint.handle({ ...input, caller, idempotencyKey: key, ctx, request, reply })
  return endpoint.transaction === 'one' ? app.transaction(run) : run(app.reading())
}

function answerCheck(operation: string, endpoint: Endpoint): ((answer: unknown) => void) | undefined {
  if (endpoint.status === 204) return undefined
  const difference = differenceFrom(endpoint.output)
  return (answer) => {
    const found = difference(JSON.parse(JSON.stringify(answer)))
    if (found !== undefined) throw new Error(`${operation} answers what its schema does not declare: ${found}`)
  }
}

function declared(error: unknown, operation: string, endpoint: Endpoint): unknown {
  if (!(error instanceof NamedError)) return error
  const known = [...endpoint.errors, ...errorsOfEveryEndpoint].some((kind) => kind.code === error.code)
  if (known || isAboutCredentials(error)) return error
  return new Error(`${operation} refuses with ${error.code}, which it does not declare`, { cause: error })
}

/** Refused credentials are refused before any endpoint is reached. */
function isAboutCredentials(error: NamedError): boolean {
  return error.code.startsWith('caller.')
}
