import type { Generated, Selectable } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { CompletionRule } from './completion-rule.ts'

type CompletionTables = {
  completion_rules: {
    id: Generated<number>
    name: string
    action_type_id: number
    field: string
    required_values: readonly string[]
    bonus_type_id: number
    active: boolean
    created_at: Date
    updated_at: Date
  }
}

export type NewCompletionRule = Omit<CompletionRule, 'id'>

export function completionRuleStore(untyped: Db) {
  const db = untyped.withTables<CompletionTables>()
  const rules = db.selectFrom('completion_rules').selectAll()

  return {
    async all(): Promise<CompletionRule[]> {
      return (await rules.orderBy('id').execute()).map(fromRow)
    },

    async find(id: number): Promise<CompletionRule | undefined> {
      const row = await rules.where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    /** @throws a violation of `completion_rules_name_key` for a name that is taken */
    async add(rule: NewCompletionRule, now: Date): Promise<CompletionRule> {
      const row = await db
        .insertInto('completion_rules')
        .values({ ...toColumns(rule), created_at: now, updated_at: now })
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    /** Adds those whose name is new. */
    async addMissing(missing: readonly NewCompletionRule[], now: Date): Promise<void> {
      if (missing.length === 0) return
      await db
        .insertInto('completion_rules')
        .values(missing.map((rule) => ({ ...toColumns(rule), created_at: now, updated_at: now })))
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
    },

    /** @throws a violation of `completion_rules_name_key` for a name that is taken */
    async change({ id, ...rule }: CompletionRule, now: Date): Promise<void> {
      await db
        .updateTable('completion_rules')
        .set({ ...toColumns(rule), updated_at: now })
        .where('id', '=', id)
        .execute()
    },

    async remove(id: number): Promise<void> {
      await db.deleteFrom('completion_rules').where('id', '=', id).execute()
    },
  }
}

function toColumns({ name, typeId, field, requiredValues, bonusTypeId, active }: NewCompletionRule) {
  return {
    name,
    action_type_id: typeId,
    field,
    required_values: requiredValues,
    bonus_type_id: bonusTypeId,
    active,
  }
}

function fromRow(row: Selectable<CompletionTables['completion_rules']>): CompletionRule {
  return {
    id: row.id,
    name: row.name,
    typeId: row.action_type_id,
    field: row.field,
    requiredValues: row.required_values,
    bonusTypeId: row.bonus_type_id,
    active: row.active,
  }
}
