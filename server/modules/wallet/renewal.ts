const dayMilliseconds = 86_400_000

/** When the period that began at `start` ends. Periods are a number of days, not calendar months. */
export function periodEnd(start: Date, days: number): Date {
  return new Date(start.getTime() + days * dayMilliseconds)
}

/** A period that began at or before this instant is over. */
export function lastEndedStart(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayMilliseconds)
}

/**
 * When the period that `now` falls in began, counted on from an earlier start: renewals keep their hour however late
 * the clock comes round, and periods missed while the server was down are not made up for.
 */
export function periodStart(start: Date, days: number, now: Date): Date {
  const length = days * dayMilliseconds
  const passed = Math.max(0, Math.floor((now.getTime() - start.getTime()) / length))
  return new Date(start.getTime() + passed * length)
}
