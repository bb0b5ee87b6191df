import {
  type AchievementRule,
  achievementProgress,
  type Criterion,
  type GameRules,
  type GameState,
  type Kept,
  type Unlocked,
} from '../gamification/index.ts'

export interface HeldAchievement {
  readonly rule: Kept<AchievementRule>
  readonly held: Unlocked
}

export interface LockedAchievement {
  readonly rule: Kept<AchievementRule>
  readonly current: number
  readonly required: number
}

/** Unlocked ones, the latest first; also those that have been switched off since. */
export function heldAchievements({ achievements }: GameState, rules: GameRules): HeldAchievement[] {
  return Object.entries(achievements)
    .flatMap(([id, held]) => {
      const rule = rules.achievements.get(Number(id))
      return rule === undefined ? [] : { rule, held }
    })
    .sort((a, b) => b.held.at - a.held.at || b.rule.id - a.rule.id)
}

/** What can still be unlocked; hidden ones are not given away. */
export function lockedAchievements(game: GameState, rules: GameRules): LockedAchievement[] {
  return [...rules.achievements.values()]
    .filter(({ id, active, hidden }) => active && !hidden && game.achievements[id] === undefined)
    .map((rule) => ({ rule, ...achievementProgress(rule, game, rules) }))
}

/** By category: how many are unlocked, of how many that the member can know of. */
export function categoryCounts(
  held: readonly HeldAchievement[],
  locked: readonly LockedAchievement[],
): Record<string, { unlocked: number; total: number }> {
  const all = [...held, ...locked].map(({ rule }) => rule.category).sort()
  return Object.fromEntries(
    [...Map.groupBy(all, (category) => category)].map(([category, { length: total }]) => [
      category,
      { unlocked: held.filter(({ rule }) => rule.category === category).length, total },
    ]),
  )
}

/** The figures of the criteria when it was unlocked, under names that stay: `surveys_completed`, `streak_daily_login` … */
export function figuresAtUnlock({ rule, held }: HeldAchievement): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const [index, figure] of held.figures.entries()) {
    const criterion = rule.criteria[index]
    if (criterion === undefined) continue
    const name = nameOf(criterion)
    figures[name in figures ? `${name}_${index + 1}` : name] = figure
  }
  return held.accuracy === undefined ? figures : { ...figures, accuracy_rate: held.accuracy }
}

/** The names that the document gives (Lümis v4 §1, §5). */
const printed: ReadonlyMap<string, string> = new Map([
  ['survey_complete', 'surveys_completed'],
  ['invoice_upload', 'invoices_uploaded'],
])

function nameOf(criterion: Criterion): string {
  switch (criterion.counter) {
    case 'actions':
      return printed.get(criterion.action) ?? `actions_${criterion.action}`
    case 'actions_with':
    case 'different':
    case 'sum':
      return `${criterion.counter}_${criterion.field}`
    case 'action_days':
    case 'actions_between':
      return `${criterion.counter}_${criterion.action}`
    case 'in_event':
      return `in_event_${criterion.event}`
    case 'streak':
      return `streak_${criterion.streak}`
    default:
      return criterion.counter
  }
}
