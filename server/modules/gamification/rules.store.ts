import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { ActionType } from './action-type.ts'
import type { Badge } from './badge.ts'
import type { CompletionRule } from './completion-rule.ts'
import { type Rules, rulesOf } from './rules.ts'

interface Row {
  readonly version: number
  readonly types: ActionType[]
  readonly badges: Badge[]
  readonly completions: CompletionRule[]
}

/** The rules as one: three tables and their common version. */
export function rulesStore(db: Db) {
  const store = {
    /** All rules, as of one instant. */
    async load(): Promise<Rules> {
      const { rows } = await sql<Row>`
        select version,
          array(select json_build_object('id', id, 'name', name, 'description', description,
            'pointsPerEvent', points_per_event, 'active', active, 'selfReportable', self_reportable,
            'uniqueBy', unique_by, 'acceptedValues', accepted_values) from action_types) as types,
          array(select json_build_object('id', id, 'name', name, 'description', description, 'typeId', action_type_id,
            'requiredPoints', required_points, 'userType', user_type, 'active', active) from badges) as badges,
          array(select json_build_object('id', id, 'name', name, 'typeId', action_type_id, 'field', field,
            'requiredValues', required_values, 'bonusTypeId', bonus_type_id, 'active', active)
            from completion_rules) as completions
        from rule_book`.execute(db)
      const [row] = rows
      if (row === undefined) throw new Error('The rule book is empty')
      return rulesOf(row.version, row)
    },

    /** All rules, which then stay in force until the end of the transaction. */
    async hold(): Promise<Rules> {
      await sql`select version from rule_book for share`.execute(db)
      return store.load()
    },

    /** Puts the changes of this transaction in force with its commit, and makes other changes wait until then. */
    async nextVersion(): Promise<void> {
      await sql`update rule_book set version = version + 1`.execute(db)
    },

    /**
     * Makes changes of rules follow one another, so that each sees the others when it judges whether it makes sense.
     * Answers what of the default catalogue was added before.
     */
    async lock(): Promise<readonly string[]> {
      const { rows } = await sql<{ seeded: string[] }>`select seeded from rule_book for update`.execute(db)
      return rows[0]?.seeded ?? []
    },

    async markSeeded(names: readonly string[]): Promise<void> {
      await sql`update rule_book set seeded = seeded || ${names}::text[]`.execute(db)
    },
  }
  return store
}
