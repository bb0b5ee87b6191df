import type { TSchema } from 'typebox'
import type { Endpoint, Endpoints } from '../../server/platform/http/endpoint.ts'
import { typeOf } from './schema-type.ts'

/** The typed client: one method per operation, one route each. */
export function clientOf(endpoints: Endpoints): string {
  const entries = Object.entries(endpoints).sort(([a], [b]) => (a < b ? -1 : 1))
  return `// Generated from the endpoints by \`npm run generate:contract\`. Do not edit.
import { type Client as ClientOf, type ClientOptions, makeClient, type Route } from './http-client.ts'

export { ApiError } from './http-client.ts'

export interface Operations {
${entries.map(([name, endpoint]) => operation(name, endpoint)).join('\n')}
}

export type Client = ClientOf<Operations>

const routes: Readonly<Record<keyof Operations, Route>> = {
${entries.map(([name, endpoint]) => `  ${name}: ['${endpoint.method}', '${endpoint.path.replace(/:(\w+)/g, '{$1}')}'],`).join('\n')}
}

export function createClient(options: ClientOptions): Client {
  return makeClient<Operations>(routes, options)
}
`
}

function operation(name: string, { summary, params, query, body, output, status }: Endpoint): string {
  const part = (schema: TSchema | undefined) => (schema === undefined ? 'undefined' : typeOf(schema, '    ', 'sent'))
  return `  /** ${summary} */
  ${name}: {
    params: ${part(params)}
    query: ${part(query)}
    body: ${part(body)}
    response: ${status === 204 ? 'undefined' : typeOf(output, '    ', 'received')}
  }`
}
