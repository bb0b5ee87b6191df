import type { Identity } from './identity.ts'
import type { RenewalOutcome } from './renewal.ts'

/**
 * A `fetch` that keeps a member signed in: a 401 renews the cookies once and repeats the request. When renewal is
 * refused the member is forgotten and the 401 goes to the caller.
 */
export function createSessionFetch(deps: {
  fetch: typeof fetch
  identity: Identity
  renew: () => Promise<RenewalOutcome>
  onSessionLost: () => void
}): typeof fetch {
  return async (input, init) => {
    const response = await deps.fetch(input, init)
    if (response.status !== 401 || !deps.identity.isMember()) return response
    if ((await deps.renew()) === 'renewed') return deps.fetch(input, init)
    deps.identity.forgetMember()
    deps.onSessionLost()
    return response
  }
}

/** Headers of every request: who the guest is, and the language the answers should speak. */
export function requestHeaders(identity: Identity, language: string): Record<string, string> {
  const guestId = identity.guestId()
  return {
    'Accept-Language': language,
    ...(guestId === null || identity.isMember() ? {} : { 'X-Session-ID': guestId }),
  }
}
