import { LRUCache } from 'lru-cache'
import type { Caller, GuestCaller, MemberCaller } from '../../platform/callers/caller.ts'
import type { AppContext, Ctx } from '../../platform/context.ts'
import type { Credentials } from '../../platform/http/request-caller.ts'
import { signalsResumed } from '../../platform/signals/signals.ts'
import { callerMemory, type Known } from './caller-memory.ts'
import { callerInactive, callerUnknown, guestsDisabled, sessionUnknown, tokenExpired, tokenRevoked } from './errors.ts'
import { loginStore } from './login.store.ts'
import type { LoginClaims } from './login-tokens.ts'
import { userStore } from './user.store.ts'
import { isSessionId, type User } from './user.ts'

/** Told to every process when what is remembered of a user is no longer true; the payload is its id. */
export const callerChanged = 'caller.changed'

/** Makes every process look `userId` up again, once the running transaction is committed. */
export function forgetCaller(ctx: Ctx, userId: number): void {
  ctx.afterCommit(() => ctx.signals.emit(callerChanged, userId))
}

const stampEveryMilliseconds = 60_000

export interface Callers {
  /** The guest or member behind the credentials; `nobody` when there are none. A token goes before a session. */
  resolve(credentials: Credentials): Promise<Caller>
}

/** Resolves guests and members, remembering them between requests as the `cache_*` settings say (rules §1.4). */
export function createCallers(app: AppContext): Callers {
  const { settings, clock } = app
  const size = settings.get('cache_max_size')
  const isFresh = (age: number) => settings.get('cache_enabled') && age < settings.get('cache_ttl') * 1000
  const members = callerMemory<MemberCaller>({ size, isFresh })
  const guests = callerMemory<GuestCaller>({ size, isFresh })
  const claimsOf = claimsReader(app, size)

  app.signals.on(callerChanged, (userId) => {
    for (const memory of [members, guests]) memory.forgetUser(Number(userId))
  })
  const forgetAll = () => {
    for (const memory of [members, guests]) memory.forgetAll()
  }
  app.signals.on(signalsResumed, forgetAll)
  // Callers carry the site's time zone where they have none of their own.
  settings.watch(forgetAll)

  const memberBehind = async (token: string, ip: string): Promise<MemberCaller> => {
    const now = clock.now()
    const claims = await claimsOf(token, now)
    const known = await members.recall(claims.loginId, now, () => loadMember(app, claims))
    stamp(app, known, now, async ({ db }) => {
      await loginStore(db).touch(claims.loginId, ip, now)
      await userStore(db).stampSeen(claims.userId, { lastIp: ip, lastLogin: now, lastSeenAt: now })
    })
    return known.caller
  }

  const guestBehind = async (sessionId: string, ip: string): Promise<GuestCaller> => {
    if (!settings.featureIsOn('anonymous_users')) throw guestsDisabled()
    const now = clock.now()
    const known = await guests.recall(sessionId.toLowerCase(), now, () => loadGuest(app, sessionId))
    const { userId } = known.caller
    stamp(app, known, now, async ({ db }) => {
      await userStore(db).stampSeen(userId, { lastIp: ip, lastSeenAt: now })
    })
    return known.caller
  }

  return {
    async resolve({ token, sessionId, ip }) {
      if (token !== undefined) return memberBehind(token, ip)
      if (sessionId !== undefined) return guestBehind(sessionId, ip)
      return { kind: 'nobody' }
    },
  }
}

/** Checks a signature once per token; its expiry every time. */
function claimsReader({ loginTokens }: AppContext, size: number) {
  const read = new LRUCache<string, LoginClaims>({ max: size })
  return async (token: string, now: Date): Promise<LoginClaims> => {
    const claims = read.get(token) ?? (await loginTokens.verify('access', token, now))
    if (claims.expiresAt <= now) throw tokenExpired()
    read.set(token, claims)
    return claims
  }
}

/** Last address and last activity, at most once a minute each and never in the way of the answer. */
function stamp(app: AppContext, known: Known<unknown>, now: Date, write: (ctx: Ctx) => Promise<void>): void {
  if (now.getTime() - known.stampedAt < stampEveryMilliseconds) return
  known.stampedAt = now.getTime()
  write(app.reading()).catch((error: unknown) => app.log.warn({ err: error }, 'Last activity could not be stamped'))
}

async function loadMember(app: AppContext, { userId, loginId }: LoginClaims): Promise<MemberCaller> {
  const { db } = app.reading()
  const [user, login] = await Promise.all([userStore(db).findMember(userId), loginStore(db).find(loginId)])
  if (user === undefined) throw callerUnknown()
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
  const user = isSessionId(sessionId) ? await userStore(app.reading().db).findBySession(sessionId) : undefined
  if (user === undefined) throw sessionUnknown()
  return guestCaller(app, user, sessionId)
}

export function guestCaller(app: AppContext, user: User, sessionId: string): GuestCaller {
  return { kind: 'guest', userId: user.id, username: user.username, sessionId, timeZone: zoneOf(app, user) }
}

function zoneOf(app: AppContext, user: User): string {
  return user.timeZone ?? app.settings.get('time_zone')
}
