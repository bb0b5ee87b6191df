import type { CatalogueName } from './catalogues.ts'
import type { GameCatalogue } from './game-rules.ts'
import type { Texts } from './texts.ts'

interface NamingRule {
  readonly catalogue: CatalogueName
  readonly code: string
  readonly name: Texts
}

/** The rules that name a type of action, switched-off ones included. */
export function rulesWith(action: string, catalogue: GameCatalogue): NamingRule[] {
  const { streaks, missions, events, achievements, boards, combos } = catalogue
  const of = <R extends Omit<NamingRule, 'catalogue'>>(
    name: CatalogueName,
    rules: readonly R[],
    actionsOf: (rule: R) => readonly (string | null)[],
  ) =>
    rules
      .filter((rule) => actionsOf(rule).includes(action))
      .map((rule) => ({ catalogue: name, code: rule.code, name: rule.name }))
  return [
    ...of('streaks', streaks, (rule) => rule.actions),
    ...of('missions', missions, (rule) => rule.actions),
    ...of('events', events, (rule) => rule.target_actions),
    ...of('achievements', achievements, ({ criteria }) =>
      criteria.flatMap((criterion) => ('action' in criterion ? criterion.action : [])),
    ),
    ...of('boards', boards, (rule) => rule.actions),
    ...of('combos', combos, (rule) => rule.steps.map((step) => step.action)),
  ]
}

/** The same as errors tell it: `missions:daily_invoices_3`. */
export function rulesNaming(action: string, catalogue: GameCatalogue): string[] {
  return rulesWith(action, catalogue).map(({ catalogue: name, code }) => `${name}:${code}`)
}
