import type { FastifyRequest } from 'fastify'
import type { AppContext } from '../../platform/context.ts'
import { siteAddress } from './login-request.ts'

/** For how long one may stay at Google before coming back. */
export const attemptMinutes = 10

const startPath = '/v1/auth/login/google'
export const callbackPath = `${startPath}/callback`

/** Ties an attempt to the browser that began it: a link with somebody else's code opens nothing. */
export const attemptCookie = { name: 'tribu_google', path: startPath }

/** Where Google sends the browser back to; the address that is registered there. */
export function callbackAddress(app: AppContext, request: FastifyRequest): string {
  return siteAddress(app, request) + callbackPath
}

export const welcomePage = '/user/dashboard'

/** The page to log in, which says in the reader's language what went wrong. */
export function loginPage(errorCode: string): string {
  return `/user/auth?error=${errorCode}`
}
