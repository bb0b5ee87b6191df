import { type Generated, type JSONColumnType, type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

type GameRuleTables = {
  game_rules: {
    id: Generated<number>
    catalogue: string
    code: string
    rule: JSONColumnType<object, string, string>
    since_action: Generated<number>
    created_at: Date
    updated_at: Date
  }
}

/** A rule of the game as it is kept: one value, checked by the schema of its catalogue. */
export interface KeptRule {
  readonly id: number
  readonly catalogue: string
  readonly code: string
  readonly rule: object
  readonly updatedAt: Date
}

interface NewRule {
  readonly catalogue: string
  readonly code: string
  readonly rule: object
}

export function gameRuleStore(untyped: Db) {
  const db = untyped.withTables<GameRuleTables>()
  const rules = db.selectFrom('game_rules').selectAll()

  return {
    async all(catalogue: string): Promise<KeptRule[]> {
      return (await rules.where('catalogue', '=', catalogue).orderBy('id').execute()).map(fromRow)
    },

    async find(catalogue: string, id: number): Promise<KeptRule | undefined> {
      const row = await rules.where('catalogue', '=', catalogue).where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    /** @throws a violation of `game_rules_catalogue_code_key` for a code that is taken */
    async add({ catalogue, code, rule }: NewRule, now: Date): Promise<KeptRule> {
      const row = await db
        .insertInto('game_rules')
        .values({
          catalogue,
          code,
          rule: JSON.stringify(rule),
          since_action: lastAction,
          created_at: now,
          updated_at: now,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    /** Adds those whose code is new. */
    async addMissing(missing: readonly NewRule[], now: Date): Promise<void> {
      if (missing.length === 0) return
      const values = missing.map(({ rule, ...rest }) => ({ ...rest, rule: JSON.stringify(rule) }))
      await db
        .insertInto('game_rules')
        .values(values.map((value) => ({ ...value, created_at: now, updated_at: now })))
        .onConflict((conflict) => conflict.columns(['catalogue', 'code']).doNothing())
        .execute()
    },

    async change(id: number, rule: object, now: Date): Promise<void> {
      await db
        .updateTable('game_rules')
        .set({ rule: JSON.stringify(rule), updated_at: now })
        .where('id', '=', id)
        .execute()
    },

    /** Whether actions were recorded since the rule was added: what they led to may refer to it. */
    async isInUse(id: number): Promise<boolean> {
      const { rows } = await sql<{ used: boolean }>`
        select since_action < ${lastAction} as used from game_rules where id = ${id}`.execute(db)
      return rows[0]?.used ?? true
    },

    async remove(id: number): Promise<void> {
      await db.deleteFrom('game_rules').where('id', '=', id).execute()
    },
  }
}

/** The number of the last action that anybody recorded; 0 before the first. */
const lastAction = sql<number>`(select case when is_called then last_value else 0 end from action_ids)`

function fromRow(row: Selectable<GameRuleTables['game_rules']>): KeptRule {
  return { id: row.id, catalogue: row.catalogue, code: row.code, rule: row.rule, updatedAt: row.updated_at }
}
