import type { Endpoints } from '../platform/http/endpoint.ts'
import { modules } from './modules.ts'

/** Every address of the API, by operation name. */
export const endpoints: Endpoints = gather()

function gather(): Endpoints {
  const all: Record<string, Endpoints[string]> = {}
  for (const { endpoints } of modules) {
    for (const [operation, endpoint] of Object.entries(endpoints)) {
      if (all[operation] !== undefined) throw new Error(`Two operations are called ${operation}`)
      all[operation] = endpoint
    }
  }
  return all
}
