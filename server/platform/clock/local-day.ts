/**
 * Calendar days as `YYYY-MM-DD` in an IANA zone. Days belong to members and turn at their own midnight (design §7).
 * Formatters are kept: building one costs far more than using it.
 */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formatters.set(timeZone, made)
  return made
}

/** The calendar day that `instant` falls on in `timeZone`. */
export function localDay(instant: Date, timeZone: string): string {
  return formatterOf(timeZone).format(instant)
}

export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name)
    return true
  } catch {
    // Intl answers an unknown zone with a RangeError; for this question that is the answer "no".
    return false
  }
}
