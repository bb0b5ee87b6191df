import { createCoalescer } from '../../platform/db/coalescer.ts'
import type { Db } from '../../platform/db/database.ts'
import { findMembers } from './actions/people.ts'
import type { User } from './user.ts'

/** People by their ids, for what asks for one of them at every request. */
export interface People {
  /** As it is committed, deleted people included; those who ask at the same time share a query. */
  find(id: number): Promise<User | undefined>
}

export function createPeople(db: Db): People {
  const found = createCoalescer<User>((ids) => findMembers({ db }, ids))
  return { find: (id) => found.load(id) }
}
