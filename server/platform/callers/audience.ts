import { adminsOnly, membersOnly, notAllowed, notAuthenticated, scopeMissing } from '../errors/errors.ts'
import type { NamedError } from '../errors/named-error.ts'
import type { ApiKeyCaller, Caller, GuestCaller, MemberCaller, Nobody, Role } from './caller.ts'
import { hasRole } from './caller.ts'

/** A group of callers that an endpoint admits. The type parameter is what its handler then receives. */
export interface Audience<C extends Caller> {
  readonly name: string
  admits(caller: Caller): caller is C
  /** The refusal for a caller that comes close but is not admitted. */
  readonly role?: Role
  readonly scope?: string
}

export type CallerOf<A> = A extends Audience<infer C> ? C : never

export const nobody: Audience<Nobody> = {
  name: 'nobody',
  admits: (caller): caller is Nobody => caller.kind === 'nobody',
}
export const guest: Audience<GuestCaller> = {
  name: 'guest',
  admits: (caller): caller is GuestCaller => caller.kind === 'guest',
}
export const member: Audience<MemberCaller> = {
  name: 'member',
  admits: (caller): caller is MemberCaller => caller.kind === 'member',
}
export const admin = staff('admin')

function staff(role: Role): Audience<MemberCaller> {
  return {
    name: role,
    role,
    admits: (caller): caller is MemberCaller => caller.kind === 'member' && hasRole(caller.role, role),
  }
}

/** Systems whose key carries `scope`. */
export function apiKey(scope: string): Audience<ApiKeyCaller> {
  return {
    name: `apiKey:${scope}`,
    scope,
    admits: (caller): caller is ApiKeyCaller => caller.kind === 'apiKey' && caller.scopes.includes(scope),
  }
}

/** Why `caller` is not let in, in the words that help it most; `undefined` when it is let in. */
export function refusalFor(caller: Caller, audiences: readonly Audience<Caller>[]): NamedError | undefined {
  if (audiences.some((audience) => audience.admits(caller))) return undefined
  if (caller.kind === 'nobody') return notAuthenticated()
  if (caller.kind === 'apiKey') {
    const scope = audiences.find((audience) => audience.scope !== undefined)?.scope
    return scope === undefined ? notAllowed() : scopeMissing({ values: { scope } })
  }
  if (audiences.some((audience) => audience.role !== undefined)) return adminsOnly()
  return caller.kind === 'guest' ? membersOnly() : notAllowed()
}

/** Everybody, also with an expired token or an unknown session: for logging in and the like. */
export const anyone: Audience<Caller> = {
  name: 'anyone',
  admits: (caller): caller is Caller => caller !== undefined,
}
