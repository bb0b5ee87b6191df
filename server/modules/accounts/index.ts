export { addMemberByExternalId } from './actions/add-member-by-external-id.ts'
export { createGuest } from './actions/create-guest.ts'
export { ensureAdministrator, hasAdministrator } from './actions/ensure-administrator.ts'
export {
  activeMembersPage,
  countUsers,
  findMembers,
  memberByExternalId,
  membersByExternalId,
  namesOf,
} from './actions/people.ts'
export { register } from './actions/register.ts'
export { callerChanged, createCallers } from './callers.ts'
export { accountEndpoints } from './endpoints/index.ts'
export { guestsDisabled } from './errors.ts'
export { accountFacts, memberDeleted, memberRegistered } from './facts.ts'
export { googleLogin } from './google.ts'
export { accountRecurrences } from './jobs.ts'
export { loginTokens } from './login-tokens.ts'
export { hashPassword } from './password.ts'
export { createPeople } from './people.ts'
export type { Balances, MergeGuest } from './services.ts'
export { userStore } from './user.store.ts'
export type { Subscription, User } from './user.ts'
export { printedRole } from './user.view.ts'
