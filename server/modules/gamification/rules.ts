import type { ActionType } from './action-type.ts'
import type { Badge } from './badge.ts'
import type { CompletionRule } from './completion-rule.ts'
import { compileGame } from './game-rules/compile.ts'
import type { GameCatalogue, GameRules } from './game-rules/game-rules.ts'

/** Everything that the engine judges by, as of one version. */
export interface Rules {
  readonly version: number
  readonly types: ReadonlyMap<number, ActionType>
  readonly typesByName: ReadonlyMap<string, ActionType>
  /** All badges of a type, lowest threshold first. */
  readonly badgesOf: ReadonlyMap<number, readonly Badge[]>
  /** The active completions that actions of a type work towards. */
  readonly completionsOf: ReadonlyMap<number, readonly CompletionRule[]>
  readonly game: GameRules
  /** The same as administrators keep them. */
  readonly catalogue: GameCatalogue
  /** Types that are no events of the site kit. */
  readonly systemTypeIds: readonly number[]
}

/** The rules as they are kept. */
export interface Catalogue {
  readonly types: readonly ActionType[]
  readonly badges: readonly Badge[]
  readonly completions: readonly CompletionRule[]
  readonly game: GameCatalogue
  /** Zone in which boards and events turn. */
  readonly siteZone: string
}

export function rulesOf(version: number, catalogue: Catalogue): Rules {
  const byThreshold = catalogue.badges.toSorted((a, b) => a.requiredPoints - b.requiredPoints || a.id - b.id)
  return {
    version,
    types: new Map(catalogue.types.map((type) => [type.id, type])),
    typesByName: new Map(catalogue.types.map((type) => [type.name, type])),
    badgesOf: Map.groupBy(byThreshold, ({ typeId }) => typeId),
    completionsOf: Map.groupBy(
      catalogue.completions.filter(({ active }) => active),
      ({ typeId }) => typeId,
    ),
    systemTypeIds: catalogue.types.filter(({ system }) => system).map(({ id }) => id),
    game: compileGame(catalogue.game, catalogue.types, catalogue.siteZone),
    catalogue: catalogue.game,
  }
}
