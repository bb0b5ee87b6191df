import type { Ctx } from '../../../platform/context.ts'
import { actionTypeStore, type NewActionType } from '../action-type.store.ts'
import { systemTypes } from '../engine/game/system-types.ts'
import { gameRuleStore } from '../game-rule.store.ts'
import { worthless } from '../game-rules/action-rule.ts'
import { type CatalogueName, catalogues, type RuleCatalogue, type RuleOf } from '../game-rules/catalogues.ts'
import { defaultGame } from './game/default-game.ts'

/**
 * Adds what is new in the default game: system types, action types and the rules of every catalogue. `seeded`: what was
 * added before, which does not come back when an administrator has removed it. Answers what was added now.
 */
export async function seedGame(ctx: Ctx, seeded: ReadonlySet<string>): Promise<readonly string[]> {
  const types = newTypes(seeded)
  const rules = Object.values(catalogues).flatMap((catalogue: RuleCatalogue) => newRules(catalogue, seeded))
  const now = ctx.clock.now()
  await actionTypeStore(ctx.db).addMissing(types, now)
  await gameRuleStore(ctx.db).addMissing(rules, now)
  return [...types.map(({ name }) => typeMark(name)), ...rules.map(ruleMark)]
}

const typeMark = (name: string) => `type:${name}`
const ruleMark = ({ catalogue, code }: { catalogue: string; code: string }) => `${catalogue}:${code}`

function newTypes(seeded: ReadonlySet<string>): NewActionType[] {
  const common = { pointsPerEvent: 0, active: true, acceptedValues: {} }
  const system = Object.values(systemTypes).map(
    (name): NewActionType => ({
      ...common,
      name,
      description: null,
      selfReportable: false,
      uniqueBy: [],
      system: true,
      game: worthless,
    }),
  )
  const reported = defaultGame().types.map(
    ({ description, ...type }): NewActionType => ({ ...common, ...type, description: description.es, system: false }),
  )
  return [...system, ...reported].filter(({ name }) => !seeded.has(typeMark(name)))
}

function newRules<N extends CatalogueName>({ name, codeOf }: RuleCatalogue<N>, seeded: ReadonlySet<string>) {
  const ofCatalogue: readonly RuleOf<N>[] = defaultGame().rules[name]
  return ofCatalogue
    .map((rule) => ({ catalogue: name, code: codeOf(rule), rule }))
    .filter((rule) => !seeded.has(ruleMark(rule)))
}
