/** A time zone as people read it: `America/Buenos_Aires` is "America / Buenos Aires". */
export function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ').replaceAll('/', ' / ')
}

/** What clocks there are ahead or behind of UTC by at an instant: "GMT+2". */
export function zoneOffset(zone: string, instant: Date, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    instant,
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** The zones of this browser, and `chosen` even where the browser knows it by a newer name. */
export function knownZones(chosen: string | null): string[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])
  if (chosen !== null) zones.add(chosen)
  return [...zones].sort()
}

export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
