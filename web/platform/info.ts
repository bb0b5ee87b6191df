import { queryOptions } from '@tanstack/react-query'
import { ApiError, api, identity, type Operations, renewSession } from './api.ts'
import type { Identity } from './identity.ts'
import type { RenewalOutcome } from './renewal.ts'

/** Who the caller is and what the site offers: the answer of `GET /info` (Neptuno, rules §1.4). */
export type Info = Operations['showInfo']['response']

export const infoQuery = queryOptions({
  queryKey: ['info'],
  queryFn: () =>
    loadInfo({ showInfo: () => api.showInfo(), endLogin: () => api.logoutMember(), identity, renew: renewSession }),
})

type Deps = {
  showInfo: () => Promise<Info>
  /** Takes the login's cookies away, which scripts cannot do themselves. */
  endLogin: () => Promise<unknown>
  identity: Identity
  renew: () => Promise<RenewalOutcome>
}

/** Asks who the caller is, mends what only this browser can notice, and remembers the answer. */
export async function loadInfo(deps: Deps): Promise<Info> {
  const { identity } = deps
  const info = await askAgainAsMember(deps, await askUntilAccepted(deps))
  if (info.user_type === 'registered') identity.rememberMember()
  else if (info.session_id !== undefined) identity.rememberGuest(info.session_id)
  return info
}

/** A site without guests still has a cover and a way in; everything else is closed until someone logs in. */
const closedSite: Info = {
  user_id: null,
  email: null,
  username: null,
  user_type: 'anonymous',
  subscription: null,
  credits: 0,
  rol: null,
  time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  gamification: [],
  features: { registration: true },
  social_providers: [],
}

/** Drops the guest id or the login that the server does not know any more, which would lock this browser out. */
async function askUntilAccepted({ showInfo, endLogin, identity }: Deps): Promise<Info> {
  try {
    return await showInfo()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.code === 'caller.guests_disabled') return closedSite
    if (error.code === 'caller.session_unknown') identity.forgetGuest()
    else if (error.code.startsWith('caller.')) {
      await endLogin()
      identity.forgetMember()
    } else throw error
    return showInfo()
  }
}

/** A member who is greeted as a guest has only lost the short-lived cookie. */
async function askAgainAsMember({ showInfo, identity, renew }: Deps, info: Info): Promise<Info> {
  if (!identity.isMember() || info.user_type === 'registered') return info
  if ((await renew()) === 'renewed') return showInfo()
  identity.forgetMember()
  return info
}
