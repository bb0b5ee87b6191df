import { createCoalescer } from '../../platform/db/coalescer.ts'
import type { Db } from '../../platform/db/database.ts'
import { userStore } from './user.store.ts'
import type { User } from './user.ts'

/** People by their ids, for what asks for one of them at every request. */
export interface People {
  /** As it is committed, deleted people included; those who ask at the same time share a query. */
  find(id: number): Promise<User | undefined>
}

export function createPeople(db: Db): People {
  const found = createCoalescer<User>(async (ids) => {
    const users = await userStore(db).findManyById(ids)
    return new Map(users.map((user) => [user.id, user]))
  })
  return { find: (id) => found.load(id) }
}
