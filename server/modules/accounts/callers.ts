import { LRUCache } from 'lru-cache'
import type { Caller, GuestCaller, MemberCaller } from '../../platform/callers/caller.ts'
import type { AppContext } from '../../platform/context.ts'
import type { Credentials } from '../../platform/http/request-caller.ts'
import type { AccessClaims } from './access-token.ts'
import { callerInactive, callerUnknown, guestsDisabled, sessionUnknown, tokenExpired, tokenRevoked } from './errors.ts'
import { loginStore } from './login.store.ts'
import { userStore } from './user.store.ts'
import type { User } from './user.ts'

/** Told to every process when what is remembered of a user is no longer true; the payload is its id. */
export const callerChanged = 'caller.changed'

const stampEveryMilliseconds = 60_000

interface Remembered<C> {
  readonly caller: C
  readonly rememberedAt: number
  stampedAt: number
}

export interface Callers {
  /** The guest or member behind the credentials; `nobody` when there are none. */
  resolve(credentials: Credentials): Promise<Caller>
}

/** Resolves guests and members, remembering them between requests as the `cache_*` settings say. */
export function createCallers(app: AppContext): Callers {
  const { settings, clock, accessTokens } = app
  const max = settings.get('cache_max_size')
  const claimsOfToken = new LRUCache<string, AccessClaims>({ max })
  const members = new LRUCache<string, Remembered<MemberCaller>>({ max })
  const guests = new LRUCache<string, Remembered<GuestCaller>>({ max })

  app.signals.on(callerChanged, (userId) => {
    for (const cache of [members, guests]) {
      for (const [key, { caller }] of cache.entries()) if (caller.userId === userId) cache.delete(key)
    }
  })

  const isFresh = (known: Remembered<unknown> | undefined, now: number): known is Remembered<unknown> =>
    known !== undefined && settings.get('cache_enabled') && now - known.rememberedAt < settings.get('cache_ttl') * 1000

  const verified = async (token: string, now: Date): Promise<AccessClaims> => {
    const known = claimsOfToken.get(token)
    const claims = known ?? (await accessTokens.verify(token, now))
    if (claims.expiresAt <= now) throw tokenExpired()
    if (known === undefined) claimsOfToken.set(token, claims)
    return claims
  }

  const memberBehind = async (token: string, ip: string): Promise<MemberCaller> => {
    const now = clock.now()
    const claims = await verified(token, now)
    let known = members.get(claims.loginId)
    if (!isFresh(known, now.getTime())) {
      known = { caller: await loadMember(app, claims), rememberedAt: now.getTime(), stampedAt: 0 }
      members.set(claims.loginId, known)
    }
    stamp(known, now, async () => {
      const { db } = app.reading()
      await loginStore(db).touch(claims.loginId, ip, now)
      await userStore(db).change(claims.userId, { lastIp: ip, lastLogin: now, lastSeenAt: now })
    })
    return known.caller
  }

  const guestBehind = async (sessionId: string, ip: string): Promise<GuestCaller> => {
    if (!settings.featureIsOn('anonymous_users')) throw guestsDisabled()
    const now = clock.now()
    let known = guests.get(sessionId)
    if (!isFresh(known, now.getTime())) {
      known = { caller: await loadGuest(app, sessionId), rememberedAt: now.getTime(), stampedAt: 0 }
      guests.set(sessionId, known)
    }
    const { userId } = known.caller
    stamp(
      known,
      now,
      async () => void (await userStore(app.reading().db).change(userId, { lastIp: ip, lastSeenAt: now })),
    )
    return known.caller
  }

  /** Last address and last activity, at most once a minute each and never in the way of the answer. */
  const stamp = (known: Remembered<unknown>, now: Date, write: () => Promise<void>) => {
    if (now.getTime() - known.stampedAt < stampEveryMilliseconds) return
    known.stampedAt = now.getTime()
    write().catch((error: unknown) => app.log.warn({ err: error }, 'Last activity could not be stamped'))
  }

  return {
    async resolve({ token, sessionId, ip }) {
      if (token !== undefined) return memberBehind(token, ip)
      if (sessionId !== undefined) return guestBehind(sessionId, ip)
      return { kind: 'nobody' }
    },
  }
}

async function loadMember(app: AppContext, { userId, loginId }: AccessClaims): Promise<MemberCaller> {
  const { db } = app.reading()
  const [user, login] = await Promise.all([userStore(db).findById(userId), loginStore(db).find(loginId)])
  if (user === undefined || user.kind !== 'registered') throw callerUnknown()
  if (!user.active) throw callerInactive()
  if (login === undefined || login.endedAt !== null) throw tokenRevoked()
  return {
    kind: 'member',
    userId,
    username: user.username,
    email: user.email ?? '',
    role: user.role,
    loginId,
    timeZone: zoneOf(app, user),
  }
}

async function loadGuest(app: AppContext, sessionId: string): Promise<GuestCaller> {
  // The column is a UUID; anything else cannot be a session and must not reach it.
  if (!/^[0-9a-f-]{36}$/i.test(sessionId)) throw sessionUnknown()
  const user = await userStore(app.reading().db).findBySession(sessionId)
  if (user === undefined) throw sessionUnknown()
  return { kind: 'guest', userId: user.id, username: user.username, sessionId, timeZone: zoneOf(app, user) }
}

function zoneOf(app: AppContext, user: User): string {
  return user.timeZone ?? app.settings.get('time_zone')
}
