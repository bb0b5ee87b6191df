import type { Ctx } from '../../../platform/context.ts'
import { userStore } from '../user.store.ts'
import type { Subscription, User, UserKind } from '../user.ts'

/** What other modules may ask about people. */

/** Users of every kind by id; ids that nobody has are left out. */
export async function findMembers(ctx: Pick<Ctx, 'db'>, ids: readonly number[]): Promise<ReadonlyMap<number, User>> {
  const users = await userStore(ctx.db).findManyById(ids)
  return new Map(users.map((user) => [user.id, user]))
}

/** How to print people in lists; deleted ones are there with `kind: 'deleted'`. */
export async function namesOf(
  ctx: Ctx,
  ids: readonly number[],
): Promise<ReadonlyMap<number, { readonly username: string; readonly kind: UserKind }>> {
  const users = await userStore(ctx.db).findManyById(ids)
  return new Map(users.map(({ id, username, kind }) => [id, { username, kind }]))
}

/** The member whom another system knows under this id. */
export function memberByExternalId(ctx: Ctx, externalId: string): Promise<User | undefined> {
  return userStore(ctx.db).findByExternalId(externalId)
}

/** The same for many at once, by that id; ids that nobody has are left out. */
export async function membersByExternalId(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, User>> {
  const users = await userStore(ctx.db).findManyByExternalId(ids)
  return new Map(users.flatMap((user) => (user.externalId === null ? [] : [[user.externalId, user]])))
}

/** One step of a walk through all active members, in the order of their ids. `createdAt`: when they registered. */
export async function activeMembersPage(
  ctx: Ctx,
  afterId: number,
  limit: number,
): Promise<readonly { readonly id: number; readonly subscription: Subscription; readonly createdAt: Date }[]> {
  const members = await userStore(ctx.db).activeMembersAfter(afterId, limit)
  return members.map(({ id, subscription, createdAt, registeredAt }) => ({
    id,
    subscription,
    createdAt: registeredAt ?? createdAt,
  }))
}

/** Everybody there ever was, guests and deleted people included; 0 on a fresh installation. */
export function countUsers(ctx: Ctx): Promise<number> {
  return userStore(ctx.db).count()
}
