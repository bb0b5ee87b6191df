import type { FastifyRequest } from 'fastify'
import type { AppContext } from '../../platform/context.ts'
import type { Device } from './actions/start-login.ts'
import { isSessionId } from './user.ts'

const userAgentLength = 300

export function deviceOf(request: FastifyRequest): Device {
  return { ip: request.ip, userAgent: request.headers['user-agent']?.slice(0, userAgentLength) ?? null }
}

/** The guest session that somebody brings along to a login, whoever the request's caller is. */
export function guestSessionOf(request: FastifyRequest): string | undefined {
  const session = request.headers['x-session-id']
  return typeof session === 'string' && isSessionId(session) ? session : undefined
}

/** Where people reach this site, for links that leave it: `https://example.com`, without a slash at the end. */
export function siteAddress({ config }: AppContext, request: FastifyRequest): string {
  return config.publicUrl ?? `${request.protocol}://${request.host}`
}
