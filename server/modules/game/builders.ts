import type { TestTribu } from '../../testing/test-tribu.ts'
import { actionTypeStore } from '../gamification/action-type.store.ts'
import { gameRuleStore } from '../gamification/game-rule.store.ts'
import { type ActionRule, worthless } from '../gamification/game-rules/action-rule.ts'
import {
  type CatalogueName,
  catalogues,
  type RuleCatalogue,
  type RuleOf,
} from '../gamification/game-rules/catalogues.ts'
import { putInForce } from '../gamification/operations/change-rules.ts'

/** Puts a rule in force as it is, without the checks that an administrator meets; answers its number. */
export function addGameRule<N extends CatalogueName>(tribu: TestTribu, name: N, rule: RuleOf<N>): Promise<number> {
  const catalogue: RuleCatalogue<N> = catalogues[name]
  return tribu.transaction(async (ctx) => {
    const added = await gameRuleStore(ctx.db).add(
      { catalogue: name, code: catalogue.codeOf(rule), rule },
      ctx.clock.now(),
    )
    await putInForce(ctx)
    return added.id
  })
}

/** Puts another version of a rule in force, without the checks that an administrator meets. */
export function changeGameRule<N extends CatalogueName>(tribu: TestTribu, id: number, rule: RuleOf<N>): Promise<void> {
  return tribu.transaction(async (ctx) => {
    await gameRuleStore(ctx.db).change(id, rule, ctx.clock.now())
    await putInForce(ctx)
  })
}

/** An action type of the game that members may report themselves. */
export function addGameType(tribu: TestTribu, name: string, worth: Partial<ActionRule> = {}): Promise<void> {
  return tribu.transaction(async (ctx) => {
    const type = {
      name,
      description: null,
      pointsPerEvent: 0,
      active: true,
      selfReportable: true,
      uniqueBy: [],
      acceptedValues: {},
      system: false,
      game: { ...worthless, ...worth },
    }
    await actionTypeStore(ctx.db).addMissing([type], ctx.clock.now())
    await putInForce(ctx)
  })
}
