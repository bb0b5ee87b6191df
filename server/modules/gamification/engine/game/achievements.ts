import type { AchievementRule, Criterion } from '../../game-rules/achievement.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import { type Counters, type FieldCounter, type TypeCounter, timesOf } from './counters.ts'
import { type Experience, levelAt } from './experience.ts'
import type { Streaks } from './streaks.ts'
import type { Refusal } from './turn.ts'

/** Unlocked ones, by the number of the rule. */
export type Achievements = Readonly<Record<string, Unlocked>>

export interface Unlocked {
  /** Milliseconds since 1970. */
  readonly at: number
  /** When its reward was claimed; 0: not yet. */
  readonly claimed: number
  /** The figures of its criteria at that moment, in their order. */
  readonly figures: readonly number[]
  /** Average `accuracy` at that moment, in tenths, of the actions that it looks at; absent where that field is not counted. */
  readonly accuracy?: number
}

export const noAchievements: Achievements = {}

/** What achievements look at. */
export interface Figures {
  readonly experience: Experience
  readonly streaks: Streaks
  readonly counters: Counters
}

/** How much of a criterion a member has. Whatever the rules no longer know counts as 0. */
export function figureOf(criterion: Criterion, figures: Figures, rules: GameRules): number {
  const { experience, streaks, counters } = figures
  switch (criterion.counter) {
    case 'in_event':
      return counters.inEvents[rules.eventIds.get(criterion.event) ?? 0] ?? 0
    case 'streak':
      return streaks.runs[rules.streakIds.get(criterion.streak) ?? 0]?.max ?? 0
    case 'level':
      return levelAt(rules.levels, experience.xp).number
    case 'xp':
      return experience.lifetime
    case 'prestige':
      return experience.prestige
    case 'active_days':
      return counters.days
    case 'weekends':
      return counters.weekends
    case 'missions':
      return counters.missions
    default: {
      const type = counters.types[rules.typeIds.get(criterion.action) ?? 0]
      return type === undefined ? 0 : figureOfType(criterion, type)
    }
  }
}

function figureOfType(criterion: Extract<Criterion, { readonly action: string }>, type: TypeCounter): number {
  switch (criterion.counter) {
    case 'actions':
      return type.n
    case 'action_days':
      return type.days
    case 'actions_between':
      return between(type.hours, criterion.from, criterion.to)
    default: {
      const field = Object.hasOwn(type.fields, criterion.field) ? type.fields[criterion.field] : undefined
      return field === undefined ? 0 : figureOfField(criterion, field)
    }
  }
}

function figureOfField(criterion: Extract<Criterion, { readonly field: string }>, field: FieldCounter): number {
  if (criterion.counter === 'sum') return field.sum
  return criterion.counter === 'different' ? Object.keys(field.values).length : timesOf(field, criterion.value)
}

function between(hours: TypeCounter['hours'], from: number, to: number): number {
  let sum = 0
  for (let hour = from; hour < to; hour++) sum += hours[hour] ?? 0
  return sum
}

/** The achievements among `candidates` that hold now and were not unlocked before. */
export function unlock(
  slice: Achievements,
  candidates: readonly number[],
  figures: Figures,
  at: number,
  rules: GameRules,
): { readonly slice: Achievements; readonly unlocked: readonly number[] } {
  let next: Record<string, Unlocked> | undefined
  const unlocked: number[] = []
  for (const id of candidates) {
    const rule = rules.achievements.get(id)
    if (rule === undefined || (next ?? slice)[id] !== undefined || !holds(rule, figures, rules)) continue
    next ??= { ...slice }
    const accuracy = accuracyOf(rule, figures.counters, rules)
    next[id] = {
      at,
      claimed: 0,
      figures: rule.criteria.map((criterion) => figureOf(criterion, figures, rules)),
      ...(accuracy !== undefined && { accuracy }),
    }
    unlocked.push(id)
  }
  return { slice: next ?? slice, unlocked }
}

/** The field by whose average answers are told to be good ones (Lümis v4 §5, `accuracy_rate`). */
const accuracyField = 'accuracy'

function accuracyOf({ criteria }: AchievementRule, { types }: Counters, { typeIds }: GameRules): number | undefined {
  for (const criterion of criteria) {
    const type = 'action' in criterion ? types[typeIds.get(criterion.action) ?? 0] : undefined
    const { sum, n } = type?.fields[accuracyField] ?? { sum: 0, n: 0 }
    if (n > 0) return Math.round((sum / n) * 10) / 10
  }
  return undefined
}

function holds({ criteria }: AchievementRule, figures: Figures, rules: GameRules): boolean {
  return criteria.every((criterion) => figureOf(criterion, figures, rules) >= criterion.at_least)
}

/** Claims the reward of an unlocked achievement, once. A hidden one that is locked is as unknown as one that does not exist. */
export function claimAchievement(
  slice: Achievements,
  id: number,
  at: number,
  rules: GameRules,
): { readonly slice: Achievements; readonly lumis: number; readonly xp: number } | Refusal {
  const rule = rules.achievements.get(id)
  const held = slice[id]
  if (rule === undefined || (held === undefined && (rule.hidden || !rule.active))) {
    return { refused: 'achievement.unknown' }
  }
  if (held === undefined) return { refused: 'achievement.locked' }
  if (held.claimed > 0) return { refused: 'achievement.already_claimed', details: { claimed_at: held.claimed } }
  return { slice: { ...slice, [id]: { ...held, claimed: at } }, lumis: rule.reward_lumis, xp: rule.reward_xp }
}

/**
 * How far a member is, at most `required`. One criterion shows its own figures; of several, whose figures cannot be added, the
 * least advanced one decides, in per cent.
 */
export function progressOf(
  { criteria }: Pick<AchievementRule, 'criteria'>,
  figures: Figures,
  rules: GameRules,
): { readonly current: number; readonly required: number } {
  const parts = criteria.map((criterion) => ({
    current: Math.min(figureOf(criterion, figures, rules), criterion.at_least),
    required: criterion.at_least,
  }))
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only
  return { current: Math.min(...parts.map(percentOf)), required: 100 }
}

/** Rounded down: 100 is only shown to those who have it. */
function percentOf({ current, required }: { readonly current: number; readonly required: number }): number {
  return Math.floor((current * 100) / required)
}
