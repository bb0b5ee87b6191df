import type { CatalogueName } from './catalogues.ts'
import type { GameCatalogue } from './game-rules.ts'

/** The rules that name a type of action, switched-off ones included, as `missions:daily_invoices_3`. */
export function rulesNaming(action: string, catalogue: GameCatalogue): string[] {
  const { streaks, missions, events, achievements, boards, combos } = catalogue
  const of = <R extends { readonly code: string }>(
    name: CatalogueName,
    rules: readonly R[],
    actionsOf: (rule: R) => readonly (string | null)[],
  ) => rules.filter((rule) => actionsOf(rule).includes(action)).map(({ code }) => `${name}:${code}`)
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
