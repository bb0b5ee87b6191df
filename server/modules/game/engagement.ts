import type { Day } from '../../platform/clock/calendar.ts'
import type { Counters } from '../gamification/index.ts'

/**
 * How much somebody takes part, 0 to 100: 3 per invoice, 2 per different merchant, 8 per active month, 15 for being active within
 * the last 7 days (rules §3.8).
 */
export function engagementScore(
  { types, months, lastDay }: Counters,
  typeIds: ReadonlyMap<string, number>,
  today: Day,
): number {
  const invoices = types[typeIds.get('invoice_upload') ?? 0]
  const merchants = Object.keys(invoices?.fields.merchant?.values ?? {}).length
  const isActive = months > 0 && today - lastDay <= 7
  return Math.min(100, 3 * (invoices?.n ?? 0) + 2 * merchants + 8 * months + (isActive ? 15 : 0))
}
