import type { Day } from '../../../../platform/clock/calendar.ts'
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
export function passLimits(_limits: Limits, _turn: Turn): { readonly slice: Limits; readonly hit?: LimitHit } {
  throw new Error('not written')
}
