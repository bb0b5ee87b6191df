import type { FastifyReply, FastifyRequest } from 'fastify'
import { accessCookie, refreshCookie } from '../../platform/http/request-caller.ts'
import type { IssuedTokens } from './actions/issue-tokens.ts'

const accessPath = '/'
/** The long-lived token travels only where it is used. */
const refreshPath = '/v1/auth'

/**
 * Hands the tokens to the browser where scripts cannot read them. Only our own pages get cookies: a form on another
 * site must not be able to log its visitors in here as somebody else. Everybody else keeps the tokens of the answer.
 */
export function setLoginCookies(request: FastifyRequest, reply: FastifyReply, tokens: IssuedTokens): void {
  reply.header('Cache-Control', 'no-store')
  if (!comesFromOwnPages(request)) return
  const { accessToken, accessSeconds, refreshToken, refreshSeconds } = tokens
  reply.setCookie(accessCookie, accessToken, { ...protection(request), path: accessPath, maxAge: accessSeconds })
  reply.setCookie(refreshCookie, refreshToken, { ...protection(request), path: refreshPath, maxAge: refreshSeconds })
}

/** Forgets the tokens. A form on another site must not be able to log its visitors out here either. */
export function clearLoginCookies(request: FastifyRequest, reply: FastifyReply): void {
  if (!comesFromOwnPages(request)) return
  reply.clearCookie(accessCookie, { ...protection(request), path: accessPath })
  reply.clearCookie(refreshCookie, { ...protection(request), path: refreshPath })
}

export function protection(request: FastifyRequest) {
  return { httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const
}

/** Programs send neither header; browsers send at least one with everything that changes something. */
function comesFromOwnPages({ headers, host, method }: FastifyRequest): boolean {
  // Coming back from another site's login is a navigation from there; its state was checked against a cookie.
  if (method === 'GET') return true
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = headers
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}
