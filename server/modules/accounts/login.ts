import type { RefreshToken } from './refresh-token.store.ts'

/**
 * For how long a used refresh token is still answered: pages that were open side by side refresh at the same moment
 * with the same token, and none of them is a thief.
 */
export const graceSeconds = 10

/**
 * What a refresh token is good for. `renew`: a child may be issued. `replayed`: it was used before and its successors
 * are in use, so one of the two holders is not the owner, and the whole family must end.
 */
export type RefreshVerdict = 'renew' | 'expired' | 'replayed'

export function judgeRefresh(
  token: Pick<RefreshToken, 'usedAt' | 'expiresAt'>,
  successorWasUsed: boolean,
  now: Date,
): RefreshVerdict {
  if (token.usedAt === null) return token.expiresAt <= now ? 'expired' : 'renew'
  const sinceUse = now.getTime() - token.usedAt.getTime()
  const isImmediatePredecessor = !successorWasUsed && sinceUse <= graceSeconds * 1000
  return isImmediatePredecessor ? 'renew' : 'replayed'
}
