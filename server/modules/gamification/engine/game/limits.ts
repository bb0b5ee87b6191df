import { type Day, weekOf } from '../../../../platform/clock/calendar.ts'
import type { ActionRule } from '../../game-rules/action-rule.ts'
import type { Turn } from './turn.ts'

/** Per action type: when it last earned something, and how often in the running local day and ISO week. */
export type Limits = Readonly<Record<string, LimitCount>>

export interface LimitCount {
  readonly at: number
  readonly day: Day
  readonly inDay: number
  /** Monday of the week. */
  readonly week: Day
  readonly inWeek: number
}

/** Why an action earns nothing: `until` for a cooldown (ms since 1970), `limit` for a cap. */
export type LimitHit =
  | { readonly hit: 'cooldown'; readonly until: number }
  | { readonly hit: 'daily_cap' | 'weekly_cap'; readonly limit: number }

export const noLimits: Limits = {}

/** Whether the action still earns, and the counts after it. What earns nothing is not counted, so it does not push the cooldown on. */
export function passLimits(limits: Limits, { typeId, worth, at, day }: Turn): { slice: Limits; hit?: LimitHit } {
  if (isOutsideTheGame(worth)) return { slice: limits }
  const { inDay, inWeek, hit } = limitsNow(limits, { typeId, worth, at, day })
  if (hit !== undefined) return { slice: limits, hit }
  // Counted without a limit as well: one that is set at noon also looks at the morning.
  return { slice: { ...limits, [typeId]: { at, day, inDay: inDay + 1, week: weekOf(day), inWeek: inWeek + 1 } } }
}

/** How often actions of a type have earned something on a local day and in its week, and why one more at `at` would not. */
export function limitsNow(
  limits: Limits,
  { typeId, worth, at, day }: Pick<Turn, 'typeId' | 'worth' | 'at' | 'day'>,
): { readonly inDay: number; readonly inWeek: number; readonly hit: LimitHit | undefined } {
  const own = limits[typeId]
  const inDay = own?.day === day ? own.inDay : 0
  const inWeek = own?.week === weekOf(day) ? own.inWeek : 0
  return { inDay, inWeek, hit: hitOf(worth, at, own?.at, inDay, inWeek) }
}

/** Types that know neither worth nor limit would only make every state longer. */
function isOutsideTheGame(worth: ActionRule): boolean {
  return (
    worth.base_lumis === 0 &&
    worth.base_xp === 0 &&
    worth.cooldown_seconds === 0 &&
    worth.daily_cap === null &&
    worth.weekly_cap === null
  )
}

function hitOf(
  { cooldown_seconds: cooldown, daily_cap: daily, weekly_cap: weekly }: ActionRule,
  at: number,
  last: number | undefined,
  inDay: number,
  inWeek: number,
): LimitHit | undefined {
  const until = last === undefined ? at : last + cooldown * 1000
  if (at < until) return { hit: 'cooldown', until }
  if (daily !== null && inDay >= daily) return { hit: 'daily_cap', limit: daily }
  if (weekly !== null && inWeek >= weekly) return { hit: 'weekly_cap', limit: weekly }
  return undefined
}
