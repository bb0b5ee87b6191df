/** What a clock on the wall shows at an instant, in the browser's time zone. */
export function wallTime(at: number, language: string, precision: 'minutes' | 'seconds' = 'minutes'): string {
  return formatter(language, precision).format(at)
}

export function longDay(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
}

/** Hours, minutes and seconds between two instants. A browser whose clock is behind the server's has worked no time. */
export function workedTime(from: number, to: number): string {
  const seconds = Math.max(0, Math.floor((to - from) / 1000))
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)]
  return [hours, minutes % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: string, precision: 'minutes' | 'seconds'): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  const known = formatters.get(key)
  if (known) return known
  const second = precision === 'seconds' ? ({ second: '2-digit' } as const) : {}
  const made = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...second })
  formatters.set(key, made)
  return made
}
