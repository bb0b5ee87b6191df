import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { ActionType } from './action-type.ts'
import type { Badge } from './badge.ts'
import type { CompletionRule } from './completion-rule.ts'
import type { GameCatalogue, Kept } from './game-rules/game-rules.ts'
import { type Catalogue, type Rules, rulesOf } from './rules.ts'

interface Row {
  readonly version: number
  readonly types: ActionType[]
  readonly badges: Badge[]
  readonly completions: CompletionRule[]
  readonly siteZone: string
  readonly gameRules: GameRuleRow[]
}

interface GameRuleRow {
  readonly catalogue: keyof GameCatalogue
  readonly id: number
  readonly rule: object
}

/** The rules as one: three tables and their common version. */
export function rulesStore(db: Db) {
  const store = {
    /** All rules, as of one instant. */
    async load(): Promise<Rules> {
      const row = await store.read()
      return rulesOf(row.version, catalogueOf(row))
    },

    async read(): Promise<Row> {
      const { rows } = await sql<Row>`
        select version,
          array(select json_build_object('id', id, 'name', name, 'description', description,
            'pointsPerEvent', points_per_event, 'active', active, 'selfReportable', self_reportable,
            'uniqueBy', unique_by, 'acceptedValues', accepted_values, 'system', system, 'game', game)
            from action_types) as types,
          array(select json_build_object('id', id, 'name', name, 'description', description, 'typeId', action_type_id,
            'requiredPoints', required_points, 'userType', user_type, 'active', active) from badges) as badges,
          array(select json_build_object('id', id, 'name', name, 'typeId', action_type_id, 'field', field,
            'requiredValues', required_values, 'bonusTypeId', bonus_type_id, 'active', active)
            from completion_rules) as completions,
          array(select json_build_object('catalogue', catalogue, 'id', id, 'rule', rule)
            from game_rules order by id) as "gameRules",
          site_zone as "siteZone"
        from rule_book`.execute(db)
      const [row] = rows
      if (row === undefined) throw new Error('The rule book is empty')
      return row
    },

    /** The rules of a version that was in force before; of one that is older than they are kept: the oldest kept. */
    async version(version: number): Promise<Rules> {
      const { rows } = await sql<{ rules: Catalogue }>`
        select rules from rule_versions where version >= ${version} order by version limit 1`.execute(db)
      const [row] = rows
      return row === undefined ? store.load() : rulesOf(version, row.rules)
    },

    /** All rules, which then stay in force until the end of the transaction. */
    async hold(): Promise<Rules> {
      await sql`select version from rule_book for share`.execute(db)
      return store.load()
    },

    /** Puts the changes of this transaction in force with its commit, and makes other changes wait until then. */
    async nextVersion(now: Date): Promise<void> {
      await sql`update rule_book set version = version + 1`.execute(db)
      await store.keepVersion(now)
    },

    /** Keeps what is in force now, so that actions can be judged by it again. */
    async keepVersion(now: Date): Promise<void> {
      const row = await store.read()
      await sql`
        insert into rule_versions (version, rules, since) values (${row.version}, ${JSON.stringify(catalogueOf(row))}, ${now})
        on conflict (version) do nothing`.execute(db)
    },

    /** Takes over the zone of the site, in which boards and events turn. Answers whether it is another one. */
    async setSiteZone(zone: string): Promise<boolean> {
      const { numAffectedRows = 0n } = await sql`
        update rule_book set site_zone = ${zone} where site_zone <> ${zone}`.execute(db)
      return numAffectedRows > 0n
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

function catalogueOf({ types, badges, completions, siteZone, gameRules }: Row): Catalogue {
  const of = <R>(catalogue: keyof GameCatalogue) =>
    gameRules
      .filter((each) => each.catalogue === catalogue)
      // Rules were checked by the schema of their catalogue when they were written.
      .map(({ id, rule }) => ({ ...rule, id })) as Kept<R>[]
  return {
    types,
    badges,
    completions,
    siteZone,
    game: {
      levels: of('levels'),
      streaks: of('streaks'),
      missions: of('missions'),
      events: of('events'),
      achievements: of('achievements'),
      boards: of('boards'),
      combos: of('combos'),
      segments: of('segments'),
    },
  }
}
