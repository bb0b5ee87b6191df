import { type Day, weekOf } from '../../../../../platform/clock/calendar.ts'
import type { GameRules } from '../../../game-rules/game-rules.ts'
import type { Refusal } from '../turn.ts'
import type { Streaks } from './runs.ts'

/** At most so many days of travel are forgiven in any `travelWindow` days: changing zone must not replace doing. */
const mostBridged = 3
const travelWindow = 30

/** The member changed zone: the days `from` to `to` - 1 were cut short (at most three in any thirty). */
export function bridge(slice: Streaks, from: Day, to: Day): Streaks {
  let bridged = slice.bridged
  for (let day = from; day < to; day += 1) {
    if (bridged.includes(day)) continue
    const recent = bridged.filter((each) => each > day - travelWindow)
    if (recent.length >= mostBridged) break
    bridged = [...recent, day]
  }
  return bridged === slice.bridged ? slice : { ...slice, bridged }
}

/**
 * Spends a token by hand: the streak is protected to the end of the next local day; a weekly one to the end of the week
 * that is still to be done. Only a running streak can be frozen.
 */
export function armFreeze(
  slice: Streaks,
  ruleId: number,
  day: Day,
  rules: GameRules,
): { readonly slice: Streaks; readonly until: Day } | Refusal {
  const rule = rules.streaks.get(ruleId)
  if (rule === undefined || !rule.active) return { refused: 'streak.unknown' }
  const run = slice.runs[ruleId]
  if (run === undefined || run.count === 0) return { refused: 'streak.not_running' }
  if (run.armed >= day) return { refused: 'streak.already_frozen', details: { until: run.armed } }
  if (slice.tokens === 0) return { refused: 'insufficient.freeze_tokens' }
  const sunday = weekOf(day) + 6
  const untilSunday = run.last >= weekOf(day) ? sunday + 7 : sunday
  const until = rule.period === 'day' ? day + 1 : untilSunday
  const runs = { ...slice.runs, [ruleId]: { ...run, armed: until } }
  return { slice: { ...slice, tokens: slice.tokens - 1, runs }, until }
}
