/** Who sends a request. Resolved once per request, from signed tokens and the database, never from a claim of the client. */
export type Caller = Nobody | GuestCaller | MemberCaller | ApiKeyCaller

export type Role = 'user' | 'moderator' | 'admin' | 'super_admin'

/** Neither a token nor a guest session. */
export interface Nobody {
  readonly kind: 'nobody'
}

interface Person {
  readonly userId: number
  readonly username: string
  /** IANA zone in which this person's days turn. */
  readonly timeZone: string
}

/** A user without e-mail, known by its session (header `X-Session-ID`). */
export interface GuestCaller extends Person {
  readonly kind: 'guest'
  readonly sessionId: string
}

/** A registered user; staff are members with a higher role. */
export interface MemberCaller extends Person {
  readonly kind: 'member'
  readonly email: string
  readonly role: Role
  /** The token family (one per login) that this request belongs to. */
  readonly loginId: string
}

/** Another system, acting with the scopes its key was given. */
export interface ApiKeyCaller {
  readonly kind: 'apiKey'
  readonly keyId: number
  readonly name: string
  readonly scopes: readonly string[]
}

const rank: Readonly<Record<Role, number>> = { user: 0, moderator: 1, admin: 2, super_admin: 3 }

function isRole(value: string): value is Role {
  return Object.hasOwn(rank, value)
}

export function hasRole(role: Role, least: Role): boolean {
  return rank[role] >= rank[least]
}

/** `X-Admin-Role` may only take rights away: the answer is the lower of the two roles (rules §3.11). */
export function narrowRole(role: Role, wished: string | undefined): Role {
  if (wished === undefined || !isRole(wished)) return role
  return rank[wished] < rank[role] ? wished : role
}
