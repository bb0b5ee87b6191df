import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../clock/clock.ts'
import { tooManyRequests } from '../errors/errors.ts'
import type { RateGroup } from './endpoint.ts'
import { sharedStore } from './shared-store.ts'

const rememberedCallers = 100_000

export interface RateLimit {
  readonly requests: number
  readonly seconds: number
}

/** The limits in force; read at every request, so a changed setting acts at once. */
export type RateLimits = (group: RateGroup) => RateLimit

/** Adds `RateLimit-*` headers to every answer of an endpoint and refuses with 429 and `Retry-After` beyond the limit. */
export async function limitRates(server: FastifyInstance, limits: RateLimits, clock: Clock): Promise<void> {
  // Before the limiter looks at the routes.
  server.addHook('onRoute', (route) => {
    const endpoint = route.config?.endpoint
    if (endpoint === undefined) return
    const group = endpoint.rate
    route.config = {
      ...route.config,
      rateLimit: {
        max: () => limits(group).requests,
        timeWindow: () => limits(group).seconds * 1000,
        keyGenerator: (request: FastifyRequest) => `${group}:${keyOf(request, group)}`,
      },
    }
  })

  await server.register(rateLimit, {
    global: false,
    enableDraftSpec: true,
    store: sharedStore(clock, rememberedCallers),
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000))
      return tooManyRequests({ values: { seconds }, retryAfterSeconds: seconds })
    },
  })
}

/** Attempts to log in count per address, whoever they claim to be; everything else per caller. */
function keyOf(request: FastifyRequest, group: RateGroup): string {
  const { caller } = request
  if (group === 'auth') return `ip:${request.ip}`
  switch (caller.kind) {
    case 'guest':
    case 'member':
      return `user:${caller.userId}`
    case 'apiKey':
      return `key:${caller.keyId}`
    case 'nobody':
      return `ip:${request.ip}`
  }
}
