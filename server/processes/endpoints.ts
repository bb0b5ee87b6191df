import { tracked } from '../modules/gamification/index.ts'
import type { Endpoints } from '../platform/http/endpoint.ts'
import { modules } from './modules.ts'
import { trackedOperations } from './tracking.ts'

/** Every address of the API, by operation name. */
export const endpoints: Endpoints = withTracking(gather())

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

function withTracking(all: Endpoints): Endpoints {
  const wrapped = Object.entries(trackedOperations).map(([operation, type]) => {
    const endpoint = all[operation]
    if (endpoint === undefined) throw new Error(`There is no operation called ${operation} to be tracked`)
    return [operation, tracked(type, operation, endpoint)]
  })
  return { ...all, ...Object.fromEntries(wrapped) }
}
