import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { AppContext } from '../context.ts'
import { malformedBody, notFound } from '../errors/errors.ts'
import { type CloseInOrder, closingInOrder } from './close.ts'
import type { Endpoints } from './endpoint.ts'
import { type ErrorReport, printErrors, sendError } from './error-handler.ts'
import { localeOf } from './locale.ts'
import { servePages } from './pages.ts'
import { limitRates, type RateLimits } from './rate-limits.ts'
import { type ResolveCaller, resolveCallers } from './request-caller.ts'
import { addEndpoints, refuseUndeclaredRoutes, type SitePolicy } from './routes.ts'
import { isStorable } from './storable.ts'

export interface ServerParts {
  readonly app: AppContext
  readonly endpoints: Endpoints
  readonly resolveCaller: ResolveCaller
  readonly policy: SitePolicy
  readonly rateLimits: RateLimits
  /** Whether pages of `origin` may call the API from a browser. */
  readonly originAllowed: (origin: string) => boolean
  /** The built pages; absent: only the API. */
  readonly pagesFolder: string | undefined
  /** Health, reference, streams: whatever is neither an endpoint nor a page. */
  readonly plugins: readonly ((server: FastifyInstance) => Promise<void>)[]
  readonly onCrash: (report: ErrorReport) => void
  /** See EndpointOptions. */
  readonly strict: boolean
}

const bodyLimit = 1024 * 1024

/** Everything between the socket and the handlers, in the order in which a request meets it. */
export async function createServer(parts: ServerParts): Promise<{ server: FastifyInstance; close: CloseInOrder }> {
  const { app } = parts
  const log: FastifyBaseLogger = app.log
  const server: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // The one in front of us: what came before it is whatever the client wrote.
    trustProxy: app.config.trustProxy && ((_address: string, hop: number) => hop === 0),
    bodyLimit,
    forceCloseConnections: 'idle',
    // Nothing is logged per request, so nothing is gained by a logger per request.
    childLoggerFactory: (logger) => logger,
    // The documents write some addresses with a closing slash and some without.
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be read, or with a part that nothing of ours is named like. No hook has seen it yet.
    frameworkErrors: (_error, request, reply) => {
      request.locale = localeOf(request.headers['accept-language'])
      return sendError(request, reply, notFound())
    },
  })

  const close = closingInOrder(server)
  refuseUndeclaredRoutes(server)
  printErrors(server, parts.onCrash)
  acceptEmptyJson(server)

  protectAnswers(server)
  await server.register(helmet, {
    global: false,
    contentSecurityPolicy: pagePolicy,
    crossOriginEmbedderPolicy: false,
  })
  await server.register(cors, {
    origin: (origin, decide) => decide(null, origin !== undefined && parts.originAllowed(origin)),
    credentials: true,
    exposedHeaders: [
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      'Retry-After',
      'X-Total-Count',
      'X-Total-Pages',
    ],
  })
  await server.register(cookie)
  await server.register(formbody)

  resolveCallers(server, parts.resolveCaller)
  if (app.config.rateLimits) await limitRates(server, parts.rateLimits, app.clock)

  addEndpoints(server, parts.endpoints, { app, policy: parts.policy, strict: parts.strict })
  for (const plugin of parts.plugins) await plugin(server)
  if (parts.pagesFolder === undefined) {
    server.setNotFoundHandler((request, reply) => sendError(request, reply, notFound()))
  } else {
    await servePages(server, parts.pagesFolder)
  }
  return { server, close }
}

/** A POST without a body is fine where the endpoint wants none, whatever its content type says. */
function acceptEmptyJson(server: FastifyInstance): void {
  const parseJson = server.getDefaultJsonParser('error', 'error')
  server.removeContentTypeParser('application/json')
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, undefined)
    parseJson(request, String(body), (error, value) => {
      if (error !== null || isStorable(value)) done(error, value)
      else done(malformedBody(), undefined)
    })
  })
}

/** Pages get the full set of headers (see `servePages`); for answers of the API these are the ones that count. */
function protectAnswers(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Content-Type-Options', 'nosniff')
    if (request.routeOptions.config.endpoint !== undefined) reply.header('Cache-Control', 'no-store')
    done()
  })
}

const pagePolicy = {
  directives: {
    defaultSrc: ["'self'"],
    // The component library writes style elements and attributes.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'https:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    // Served over plain HTTP on loopback by default.
    upgradeInsecureRequests: null,
  },
}
