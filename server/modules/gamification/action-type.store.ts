import { type ColumnType, type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { AcceptedValues, ActionType } from './action-type.ts'
import type { ActionRule } from './game-rules/action-rule.ts'

type ActionTypeTables = {
  action_types: {
    id: Generated<number>
    name: string
    description: string | null
    points_per_event: number
    active: boolean
    self_reportable: boolean
    unique_by: readonly string[]
    accepted_values: ColumnType<AcceptedValues, string, string>
    system: boolean
    game: ColumnType<ActionRule, string, string>
    created_at: Date
    updated_at: Date
  }
}

export type NewActionType = Omit<ActionType, 'id'>

export function actionTypeStore(untyped: Db) {
  const db = untyped.withTables<ActionTypeTables>()
  const types = db.selectFrom('action_types').selectAll()

  return {
    /** Those that are reported; system types are not. */
    async all(): Promise<ActionType[]> {
      return (await types.where('system', '=', false).orderBy('id').execute()).map(fromRow)
    },

    async find(id: number): Promise<ActionType | undefined> {
      const row = await types.where('id', '=', id).where('system', '=', false).executeTakeFirst()
      return row && fromRow(row)
    },

    /** @throws a violation of `action_types_name_key` for a name that is taken */
    async add(type: NewActionType, now: Date): Promise<ActionType> {
      const row = await db
        .insertInto('action_types')
        .values({ ...toColumns(type), created_at: now, updated_at: now })
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    /** Adds those whose name is new. */
    async addMissing(missing: readonly NewActionType[], now: Date): Promise<void> {
      if (missing.length === 0) return
      await db
        .insertInto('action_types')
        .values(missing.map((type) => ({ ...toColumns(type), created_at: now, updated_at: now })))
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
    },

    /** @throws a violation of `action_types_name_key` for a name that is taken */
    async change({ id, ...type }: ActionType, now: Date): Promise<void> {
      await db
        .updateTable('action_types')
        .set({ ...toColumns(type), updated_at: now })
        .where('id', '=', id)
        .execute()
    },

    /** Whether badges, completions or anybody's points go back to it. */
    async isInUse(id: number): Promise<boolean> {
      const { rows } = await sql<{ used: boolean }>`
        select exists (select from badges where action_type_id = ${id})
          or exists (select from completion_rules where action_type_id = ${id} or bonus_type_id = ${id})
          or exists (select from member_states where state -> 'points' ? ${String(id)}) as used`.execute(db)
      return rows[0]?.used ?? true
    },

    async remove(id: number): Promise<void> {
      await db.deleteFrom('action_types').where('id', '=', id).execute()
    },
  }
}

function toColumns(type: NewActionType) {
  const { name, description, pointsPerEvent, active, selfReportable, uniqueBy, acceptedValues, system, game } = type
  return {
    name,
    description,
    points_per_event: pointsPerEvent,
    active,
    self_reportable: selfReportable,
    unique_by: uniqueBy,
    accepted_values: JSON.stringify(acceptedValues),
    system,
    game: JSON.stringify(game),
  }
}

function fromRow(row: Selectable<ActionTypeTables['action_types']>): ActionType {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    pointsPerEvent: row.points_per_event,
    active: row.active,
    selfReportable: row.self_reportable,
    uniqueBy: row.unique_by,
    acceptedValues: row.accepted_values,
    system: row.system,
    game: row.game,
  }
}
