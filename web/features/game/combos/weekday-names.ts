/** A Monday. */
const monday = Date.UTC(2024, 0, 1)
const dayMilliseconds = 86_400_000

/** ISO weekdays (1 is Monday) as a language lists them: "sábado y domingo". */
export function weekdayNames(weekdays: readonly number[], language: string): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const names = weekdays.map((weekday) => format.format(monday + (weekday - 1) * dayMilliseconds))
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
