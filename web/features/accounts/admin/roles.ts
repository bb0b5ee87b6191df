import type { User } from './list-users.ts'

export type Role = User['role']
const roles = ['user', 'moderator', 'admin', 'super_admin'] as const satisfies readonly Role[]
export const plans = ['freemium', 'premium', 'corporate'] as const
export type Plan = (typeof plans)[number]

export const roleColors: Readonly<Record<Role, string>> = {
  user: 'gray',
  moderator: 'lagoon',
  admin: 'bougainvillea',
  super_admin: 'bougainvillea',
}

/** Roles to choose from for somebody. Nobody is made a super administrator by a slip: only one who is can be shown as it. */
export function offeredRoles(current: Role): Role[] {
  return roles.filter((role) => role !== 'super_admin' || current === 'super_admin')
}

/** Whether these values would shut somebody out of the administration. */
export function losesAdministration({ role, activo }: { role: Role; activo: boolean }): boolean {
  return !activo || (role !== 'admin' && role !== 'super_admin')
}

export function planOf(subscription: string): Plan {
  return plans.find((plan) => plan === subscription) ?? plans[0]
}
