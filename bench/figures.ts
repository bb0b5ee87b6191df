/** What one measurement found over its rounds. */
export interface Figures {
  readonly median: number
  readonly min: number
  readonly max: number
}

export function figuresOf(values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: medianOf(sorted), min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 }
}

/** Medians of ratios taken round by round: the machine's mood is then the same on both sides. */
export function ratiosOf(values: readonly number[], baseline: readonly number[]): Figures {
  return figuresOf(values.map((value, round) => value / (baseline[round] ?? Number.NaN)))
}

export function perSecond({ median, min, max }: Figures): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en')
  return `${whole(median)} (${whole(min)}–${whole(max)})`
}

export function ratio({ median, min, max }: Figures): string {
  return `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`
}

/** A table in Markdown, so that it can go into the documentation as it is. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}
