import type { Generated, Selectable } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Badge, BadgeAudience } from './badge.ts'

type BadgeTables = {
  badges: {
    id: Generated<number>
    name: string
    description: string | null
    action_type_id: number
    required_points: number
    user_type: BadgeAudience
    active: boolean
    created_at: Date
    updated_at: Date
  }
}

export type NewBadge = Omit<Badge, 'id'>

export function badgeStore(untyped: Db) {
  const db = untyped.withTables<BadgeTables>()
  const badges = db.selectFrom('badges').selectAll()

  return {
    /** By type and threshold; of one type, or of all. */
    async all(typeId?: number): Promise<Badge[]> {
      const found = typeId === undefined ? badges : badges.where('action_type_id', '=', typeId)
      return (await found.orderBy('action_type_id').orderBy('required_points').orderBy('id').execute()).map(fromRow)
    },

    async find(id: number): Promise<Badge | undefined> {
      const row = await badges.where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    /** @throws a violation of `badges_name_key` for a name that is taken */
    async add(badge: NewBadge, now: Date): Promise<Badge> {
      const row = await db
        .insertInto('badges')
        .values({ ...toColumns(badge), created_at: now, updated_at: now })
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    /** Adds those whose name is new. */
    async addMissing(missing: readonly NewBadge[], now: Date): Promise<void> {
      if (missing.length === 0) return
      await db
        .insertInto('badges')
        .values(missing.map((badge) => ({ ...toColumns(badge), created_at: now, updated_at: now })))
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
    },

    /** @throws a violation of `badges_name_key` for a name that is taken */
    async change({ id, ...badge }: Badge, now: Date): Promise<void> {
      await db
        .updateTable('badges')
        .set({ ...toColumns(badge), updated_at: now })
        .where('id', '=', id)
        .execute()
    },

    async remove(id: number): Promise<void> {
      await db.deleteFrom('badges').where('id', '=', id).execute()
    },
  }
}

function toColumns({ name, description, typeId, requiredPoints, userType, active }: NewBadge) {
  return {
    name,
    description,
    action_type_id: typeId,
    required_points: requiredPoints,
    user_type: userType,
    active,
  }
}

function fromRow(row: Selectable<BadgeTables['badges']>): Badge {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    typeId: row.action_type_id,
    requiredPoints: row.required_points,
    userType: row.user_type,
    active: row.active,
  }
}
