import { hasRole, type Role } from '../../platform/callers/caller.ts'

/** Staff manage people up to their own rank: nobody edits, appoints or removes somebody above them. */
export function mayManage(actor: Role, target: Role): boolean {
  return hasRole(actor, target)
}

export function isAdministrator(role: Role): boolean {
  return hasRole(role, 'admin')
}
