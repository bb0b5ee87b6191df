import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DatabaseUnavailable } from '../db/database.ts'
import type { Problem } from '../dialects/dialect.ts'
import { dialectOf, plainDialect } from '../dialects/dialects.ts'
import { bodyTooLarge, crashed, malformedBody, notFound, overloaded, unsupportedMediaType } from '../errors/errors.ts'
import { type Locale, NamedError } from '../errors/named-error.ts'

export interface ErrorReport {
  readonly error: unknown
  readonly request: FastifyRequest
}

/** Prints every error in the shape of its surface; what has no name is a crash: logged in full, told in general. */
export function printErrors(server: FastifyInstance, onCrash: (report: ErrorReport) => void): void {
  server.setErrorHandler((error, request, reply) => {
    const named = nameOf(error)
    if (!(error instanceof NamedError) && named.status >= 500) onCrash({ error, request })
    return sendError(request, reply, named)
  })
}

export function sendError(request: FastifyRequest, reply: FastifyReply, error: NamedError): FastifyReply {
  const dialect = dialectOf(pathOf(request)) ?? plainDialect
  const seconds = error.occurrence.retryAfterSeconds
  if (seconds !== undefined) reply.header('Retry-After', String(seconds))
  return reply
    .status(error.status)
    .header('Content-Type', dialect.contentType)
    .header('Vary', 'Accept-Language')
    .serializer((body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body)))
    .send(dialect.print(problemOf(error, request.locale)))
}

export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url
}

function problemOf(error: NamedError, locale: Locale): Problem {
  return {
    code: error.code,
    status: error.status,
    message: error.text(locale),
    locale,
    details: error.occurrence.details ?? {},
    fields: (error.occurrence.fields ?? []).map(({ path, kind, texts }) => ({ path, kind, message: texts[locale] })),
  }
}

/** Fastify's own refusals (before a handler runs) get our names. */
function nameOf(error: unknown): NamedError {
  if (error instanceof NamedError) return error
  if (error instanceof DatabaseUnavailable) return overloaded({ retryAfterSeconds: 1 })
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return bodyTooLarge()
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return unsupportedMediaType()
  if (statusCode === 404) return notFound()
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return malformedBody()
  return crashed()
}
