import { type Day, endOfDay } from '../../platform/clock/calendar.ts'

/** An instant in milliseconds since 1970, as answers print it. */
export function instantText(at: number): string {
  return new Date(at).toISOString()
}

/** The last second of a member's local day: when something is due, or a protection ends. */
export function lastSecondText(day: Day, zone: string): string {
  return instantText(endOfDay(day, zone))
}
