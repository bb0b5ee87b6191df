import type { TObject } from 'typebox'
import type { FieldProblem } from '../../../platform/errors/named-error.ts'
import { AchievementRule } from './achievement.ts'
import { BoardRule } from './board.ts'
import { ComboRule } from './combo.ts'
import { EventRule } from './event.ts'
import type { GameCatalogue, Kept } from './game-rules.ts'
import { LevelRule } from './level.ts'
import { MissionRule } from './mission.ts'
import { problemsOfAchievement } from './problems/achievements.ts'
import { problemsOfBoard } from './problems/boards.ts'
import { problemsOfCombo } from './problems/combos.ts'
import { problemsOfEvent } from './problems/events.ts'
import { problemsOfLevel } from './problems/levels.ts'
import { problemsOfMission } from './problems/missions.ts'
import type { KnownType, Occasion } from './problems/problem.ts'
import { problemsOfSegment } from './problems/segments.ts'
import { problemsOfStreak } from './problems/streaks.ts'
import { SegmentRule } from './segment.ts'
import { StreakRule } from './streak.ts'
import type { Texts } from './texts.ts'

export type CatalogueName = keyof GameCatalogue

interface Rules {
  readonly levels: LevelRule
  readonly streaks: StreakRule
  readonly missions: MissionRule
  readonly events: EventRule
  readonly achievements: AchievementRule
  readonly boards: BoardRule
  readonly combos: ComboRule
  readonly segments: SegmentRule
}

/** A rule of a catalogue, without its number. */
export type RuleOf<N extends CatalogueName> = Rules[N]

/** Everything by which the rules of one catalogue are kept, checked and shown: endpoints, storage and pages are made from it. */
export interface RuleCatalogue<N extends CatalogueName = CatalogueName> {
  readonly name: N
  readonly title: Texts
  /** Of a rule as it is written, without its number. */
  readonly schema: TObject
  /** What a rule is called by, unique in its catalogue; it never changes. */
  codeOf(rule: RuleOf<N>): string
  /** Why the rule could never be met, or contradicts itself or others; empty for one that makes sense. */
  problems(rule: RuleOf<N>, catalogue: GameCatalogue, types: readonly KnownType[], occasion: Occasion): FieldProblem[]
}

const codeOf = ({ code }: { readonly code: string }) => code

export const catalogues: { readonly [N in CatalogueName]: RuleCatalogue<N> } = {
  levels: {
    name: 'levels',
    title: { es: 'Niveles', en: 'Levels' },
    schema: LevelRule,
    codeOf: ({ number }) => `level_${number}`,
    problems: problemsOfLevel,
  },
  streaks: {
    name: 'streaks',
    title: { es: 'Rachas', en: 'Streaks' },
    schema: StreakRule,
    codeOf,
    problems: problemsOfStreak,
  },
  missions: {
    name: 'missions',
    title: { es: 'Misiones', en: 'Missions' },
    schema: MissionRule,
    codeOf,
    problems: problemsOfMission,
  },
  events: {
    name: 'events',
    title: { es: 'Eventos', en: 'Events' },
    schema: EventRule,
    codeOf,
    problems: problemsOfEvent,
  },
  achievements: {
    name: 'achievements',
    title: { es: 'Logros', en: 'Achievements' },
    schema: AchievementRule,
    codeOf,
    problems: problemsOfAchievement,
  },
  boards: {
    name: 'boards',
    title: { es: 'Clasificaciones', en: 'Leaderboards' },
    schema: BoardRule,
    codeOf,
    problems: problemsOfBoard,
  },
  combos: {
    name: 'combos',
    title: { es: 'Combos', en: 'Combos' },
    schema: ComboRule,
    codeOf,
    problems: problemsOfCombo,
  },
  segments: {
    name: 'segments',
    title: { es: 'Segmentos', en: 'Segments' },
    schema: SegmentRule,
    codeOf,
    problems: problemsOfSegment,
  },
}

/** `GameCatalogue`, in words that let one function work with any of its parts. */
type ByName = { readonly [N in CatalogueName]: readonly Kept<RuleOf<N>>[] }

/** A kept rule that no longer makes sense. */
export interface BrokenRule {
  readonly catalogue: CatalogueName
  readonly id: number
  readonly code: string
  readonly problems: readonly FieldProblem[]
}

/**
 * The rules that do not make sense together. Before something is removed, switched off or changed: whatever is broken after it
 * and was not before depends on it.
 */
export function brokenRules(catalogue: GameCatalogue, types: readonly KnownType[], now: number): BrokenRule[] {
  return Object.values(catalogues).flatMap((entry: RuleCatalogue) => brokenIn(entry, catalogue, types, now))
}

function brokenIn<N extends CatalogueName>(
  { name, codeOf, problems }: RuleCatalogue<N>,
  catalogue: GameCatalogue,
  types: readonly KnownType[],
  now: number,
): BrokenRule[] {
  const all: ByName = catalogue
  return all[name].flatMap((rule) => {
    const found = problems(rule, catalogue, types, { isNew: false, now })
    return found.length === 0 ? [] : { catalogue: name, id: rule.id, code: codeOf(rule), problems: found }
  })
}
