import type { GameRules, Kept } from '../../game-rules/game-rules.ts'
import type { LevelRule } from '../../game-rules/level.ts'
import type { Refusal } from './turn.ts'

export interface Experience {
  /** XP of the running climb; falls only by prestige. */
  readonly xp: number
  /** XP ever. */
  readonly lifetime: number
  /** XP of the running climb by the category of what earned it. */
  readonly by: Readonly<Record<string, number>>
  readonly prestige: number
  /** The highest level number ever held. */
  readonly best: number
  /** The highest level number of the running climb; absent in the first one, where it is `best`, and before it rises. */
  readonly held?: number
}

export interface LevelChange {
  readonly from: number
  readonly to: number
  /** Lümis for the levels that were reached. */
  readonly lumis: number
}

export const noExperience: Experience = { xp: 0, lifetime: 0, by: {}, prestige: 0, best: 1 }

/** The level from which a climb can be started again (Lümis v4 §6). */
export const prestigeLevel = 20

/** The level held with so much XP. */
export function levelAt(levels: readonly Kept<LevelRule>[], xp: number): Kept<LevelRule> {
  const held = levels.findLast(({ min_xp: least }) => least <= xp) ?? levels[0]
  if (held === undefined) throw new Error('The ladder has no level.')
  return held
}

/** The level that is reached next; `undefined` at the top. */
export function nextLevel(levels: readonly Kept<LevelRule>[], xp: number): Kept<LevelRule> | undefined {
  return levels.find(({ min_xp: least }) => least > xp)
}

/** 1 + 0.10 per prestige (rules §3.11). */
export function prestigeFactor(prestige: number): number {
  // Divided last: the sum 1 + 3 × 0.1 would not be 1.3 in binary fractions.
  return (10 + prestige) / 10
}

/**
 * XP of an action, mission or claim. Each climb pays the rewards of its levels once, all of them when several are reached at
 * once, however the ladder has been moved meanwhile.
 */
export function gainXp(
  slice: Experience,
  xp: number,
  category: string,
  { levels }: GameRules,
): { readonly slice: Experience; readonly level?: LevelChange } {
  if (xp === 0) return { slice }
  const before = levelAt(levels, slice.xp)
  const after = levelAt(levels, slice.xp + xp)
  const paid = heldIn(slice, before)
  const held = Math.max(paid, after.number)
  const gained: Experience = {
    ...slice,
    xp: slice.xp + xp,
    lifetime: slice.lifetime + xp,
    by: { ...slice.by, [category]: xpOfCategory(slice, category) + xp },
    best: Math.max(slice.best, held),
    ...(slice.prestige > 0 && { held }),
  }
  const from = Math.min(before.number, paid)
  if (after.number === from) return { slice: gained }
  return { slice: gained, level: { from, to: after.number, lumis: rewardsBetween(levels, paid, after.number) } }
}

function heldIn({ prestige, best, held }: Experience, now: LevelRule): number {
  return prestige === 0 ? best : (held ?? now.number)
}

/** A category may be called `constructor`, which every object has. */
function xpOfCategory({ by }: Experience, category: string): number {
  return Object.hasOwn(by, category) ? (by[category] ?? 0) : 0
}

/** Starts the climb again, once level 20 is held (rules §3.11; Lümis v4 §6): XP and level restart, lifetime figures stay. */
export function climbAgain(slice: Experience, { levels }: GameRules): { readonly slice: Experience } | Refusal {
  const { number } = levelAt(levels, slice.xp)
  if (number < prestigeLevel) {
    return { refused: 'prestige.not_available', details: { required_level: prestigeLevel, level: number } }
  }
  const best = Math.max(slice.best, number)
  return { slice: risen({ ...slice, best }, slice.prestige + 1) }
}

/** At the foot of the climb that begins with a prestige. */
export function risen({ lifetime, best }: Experience, prestige: number): Experience {
  return { xp: 0, lifetime, by: {}, prestige, best }
}

/** The rewards of the levels beyond number `from`, up to `to`. */
function rewardsBetween(levels: readonly Kept<LevelRule>[], from: number, to: number): number {
  let lumis = 0
  for (const { number, reward_lumis: reward } of levels) if (number > from && number <= to) lumis += reward
  return lumis
}
