import type { TSchema } from 'typebox'
import { errorsOfEveryEndpoint } from '../errors/errors.ts'
import type { ErrorKind } from '../errors/named-error.ts'
import type { Endpoint, Endpoints } from './endpoint.ts'
import { idempotencyHeader } from './idempotency-key.ts'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 description of all endpoints: nothing in it is written twice. */
export function openApiOf(endpoints: Endpoints, version: string): Json & { readonly info: Json } {
  const paths: Record<string, Json> = {}
  const entries = Object.entries(endpoints).sort(([, a], [, b]) => compare(a.path + a.method, b.path + b.method))
  for (const [operation, endpoint] of entries) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(operation, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tribu', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'tribu_access' },
        session: { type: 'apiKey', in: 'header', name: 'X-Session-ID' },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
    },
  }
}

function operationOf(operation: string, endpoint: Endpoint): Json {
  return {
    operationId: operation,
    tags: [tagOf(endpoint.path)],
    summary: endpoint.summary,
    'x-callers': endpoint.for.map((audience) => audience.name),
    security: securityOf(endpoint),
    ...(parametersOf(endpoint).length > 0 && { parameters: parametersOf(endpoint) }),
    ...(endpoint.body && { requestBody: bodyOf(endpoint, endpoint.body) }),
    responses: responsesOf(endpoint),
  }
}

function tagOf(path: string): string {
  const steps = path.split('/').filter((step) => step !== '' && !step.startsWith(':'))
  if (steps[0] === 'v1') return steps[1] ?? 'v1'
  return steps[steps.length > 3 ? 3 : steps.length - 1] ?? 'site'
}

function securityOf({ for: audiences }: Endpoint): Json[] {
  const schemes = new Set<string>()
  for (const { name } of audiences) {
    if (name === 'guest') schemes.add('session')
    else if (name.startsWith('apiKey')) schemes.add('apiKey')
    else if (name === 'nobody' || name === 'anyone') schemes.add('')
    else for (const scheme of ['bearer', 'cookie']) schemes.add(scheme)
  }
  return [...schemes].map((scheme) => (scheme === '' ? {} : { [scheme]: [] }))
}

function parametersOf({ params, query, idempotent }: Endpoint): Json[] {
  const header = { name: idempotencyHeader, in: 'header', required: false, schema: { type: 'string', maxLength: 255 } }
  return [...parameterList(params, 'path'), ...parameterList(query, 'query'), ...(idempotent ? [header] : [])]
}

function parameterList(schema: TSchema | undefined, place: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

function bodyOf({ accepts }: Endpoint, schema: TSchema): Json {
  const content: Json = { 'application/json': { schema } }
  if (accepts === 'form') content['application/x-www-form-urlencoded'] = { schema }
  return { required: true, content }
}

function responsesOf({ status, otherStatus, output, errors }: Endpoint): Json {
  const done = { description: 'Done', content: { 'application/json': { schema: output } } }
  const responses: Json = { [status]: status === 204 ? { description: 'Done' } : done }
  if (otherStatus !== undefined) responses[otherStatus] = done
  const byStatus = Map.groupBy([...errors, ...errorsOfEveryEndpoint.filter(isWorthListing)], (kind) => kind.status)
  for (const [code, kinds] of [...byStatus].sort(([a], [b]) => a - b)) {
    responses[code] = { description: kinds.map((kind) => `\`${kind.code}\`: ${kind.texts.en}`).join('\n\n') }
  }
  return responses
}

function isWorthListing({ status }: ErrorKind): boolean {
  return status === 401 || status === 403 || status === 422 || status === 429
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
