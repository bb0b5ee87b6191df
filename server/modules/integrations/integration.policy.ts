import { hasRole, type MemberCaller } from '../../platform/callers/caller.ts'
import type { Integration } from './integration.ts'

/** Owners and administrators switch, test and inspect an integration (rules §1.8). */
export function mayManage(caller: MemberCaller, { userId }: Pick<Integration, 'userId'>): boolean {
  return caller.userId === userId || isAdministrator(caller)
}

/** Administrators see the integrations of everybody and may have any number of their own. */
export function isAdministrator(caller: MemberCaller): boolean {
  return hasRole(caller.role, 'admin')
}
