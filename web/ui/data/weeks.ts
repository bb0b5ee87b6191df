const dayLength = 86_400_000
const weekLength = 7

/**
 * The weeks, Monday to Sunday, that the days from `first` to `last` (both `YYYY-MM-DD`, included) lie in; null stands
 * for the days of those weeks that do not belong.
 */
export function weeksOf(first: string, last: string): (string | null)[][] {
  const [start, end] = [Date.parse(first), Date.parse(last)]
  const monday = start - weekday(start) * dayLength
  const count = Math.max(0, Math.floor((end - monday) / (weekLength * dayLength)) + 1)
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: weekLength }, (_, place) => {
      const day = monday + (week * weekLength + place) * dayLength
      return day < start || day > end ? null : new Date(day).toISOString().slice(0, 10)
    }),
  )
}

/** The names of the days from Monday on, e.g. "lunes" or "L". */
export function weekdayNames(language: string, weekday: 'long' | 'narrow'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
  const someMonday = Date.UTC(2024, 0, 1)
  return Array.from({ length: weekLength }, (_, place) => format.format(someMonday + place * dayLength))
}

/** From 0, Monday, to 6. Days have no time of day: all of this happens in UTC. */
function weekday(day: number): number {
  return (new Date(day).getUTCDay() + 6) % weekLength
}
