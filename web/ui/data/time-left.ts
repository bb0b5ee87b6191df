export type TimeLeft = {
  /** "1 h 23 min". */
  text: string
  /** Milliseconds after which the text is another one. */
  changesIn: number
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** What is said of a time: the last unit is the one that ticks. */
const spans = [
  { from: day, units: ['day', 'hour'] },
  { from: hour, units: ['hour', 'minute'] },
  { from: 10 * minute, units: ['minute'] },
  { from: minute, units: ['minute', 'second'] },
  { from: 0, units: ['second'] },
] as const

const lengths = { day, hour, minute, second }

/** What is left of `milliseconds` in words of a language, as precisely as people care, or null when nothing is. */
export function timeLeft(milliseconds: number, language: string): TimeLeft | null {
  if (milliseconds <= 0) return null
  // The last second is shown until it is over: a countdown says 1 s, then that it ended.
  const whole = Math.ceil(milliseconds / second) * second
  const span = spans.find(({ from }) => whole >= from) ?? spans[4]
  const words: string[] = []
  let rest = whole
  let ticking = second
  for (const unit of span.units) {
    ticking = lengths[unit]
    const count = Math.floor(rest / ticking)
    rest -= count * ticking
    // "2 h", not "2 h 0 min".
    if (count > 0 || words.length === 0) words.push(written(count, unit, language))
  }
  return { text: words.join(' '), changesIn: (milliseconds % second || second) + rest }
}

function written(count: number, unit: keyof typeof lengths, language: string): string {
  // Days are few and matter: "3 días", where the short form is a bare "3 d".
  const unitDisplay = unit === 'day' ? 'long' : 'short'
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(count)
}
