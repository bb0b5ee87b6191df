import type { Ctx } from '../../../platform/context.ts'
import { memberDeleted } from '../facts.ts'
import { loginStore } from '../login.store.ts'
import { passwordResetStore } from '../password-reset.store.ts'
import { userStore } from '../user.store.ts'
import { deletedName, type User } from '../user.ts'
import { endLogins } from './end-logins.ts'

/** Removes everything that says who this was. The row, its movements in the ledger and its actions stay. */
export async function deleteMember(ctx: Ctx, user: User): Promise<void> {
  await userStore(ctx.db).change(user.id, {
    kind: 'deleted',
    active: false,
    role: 'user',
    username: deletedName(user.id),
    email: null,
    emailProvenAt: null,
    externalId: null,
    passwordHash: null,
    googleSubject: null,
    ciudad: null,
    website: null,
    timeZone: null,
    lastIp: null,
  })
  await endLogins(ctx, user.id, 'deleted')
  await loginStore(ctx.db).anonymise(user.id)
  await passwordResetStore(ctx.db).forgetOf(user.id)
  await ctx.announce(memberDeleted({ user_id: user.id, user_type: 'registered' }, { memberId: user.id }))
}
