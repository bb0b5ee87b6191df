import type { ReportableAction } from '../queries/list-reportable-actions.ts'

type Caps = Pick<
  ReportableAction,
  'earns_now' | 'available_at' | 'daily_cap' | 'used_today' | 'weekly_cap' | 'used_this_week'
>

/** The cap because of which an action earns nothing now: the one that lasts longer. Null: none, or it is only too soon. */
export function capReached(action: Caps): 'day' | 'week' | null {
  if (action.earns_now || action.available_at !== null) return null
  if (action.weekly_cap !== null && action.used_this_week >= action.weekly_cap) return 'week'
  return action.daily_cap !== null && action.used_today >= action.daily_cap ? 'day' : null
}
