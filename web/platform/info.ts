import { queryOptions } from '@tanstack/react-query'
import { ApiError, api, identity, type Operations, renewSession } from './api.ts'
import type { Identity } from './identity.ts'
import type { RenewalOutcome } from './renewal.ts'

/** Who the caller is and what the site offers: the answer of `GET /info`. */
export type Info = Operations['showInfo']['response']

export const infoQuery = queryOptions({
  queryKey: ['info'],
  queryFn: () => loadInfo({ showInfo: () => api.showInfo(), identity, renew: renewSession }),
})

/**
 * Asks who the caller is and remembers a guest's session id. Heals what only this browser can notice: a guest id that
 * the server has purged (400), and a member who is greeted as a guest because the access cookie has expired.
 */
export async function loadInfo(deps: {
  showInfo: () => Promise<Info>
  identity: Identity
  renew: () => Promise<RenewalOutcome>
}): Promise<Info> {
  const { identity, showInfo, renew } = deps
  let info = await withoutPurgedGuest(identity, showInfo)
  if (identity.isMember() && info.user_type !== 'registered') {
    if ((await renew()) === 'renewed') info = await showInfo()
    else identity.forgetMember()
  }
  if (info.user_type === 'registered') identity.rememberMember()
  else if (info.session_id !== undefined) identity.rememberGuest(info.session_id)
  return info
}

async function withoutPurgedGuest(identity: Identity, showInfo: () => Promise<Info>): Promise<Info> {
  try {
    return await showInfo()
  } catch (error) {
    const purged = error instanceof ApiError && error.status === 400 && identity.guestId() !== null
    if (!purged) throw error
    identity.forgetGuest()
    return showInfo()
  }
}
