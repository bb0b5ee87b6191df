import { figuresOf, perSecond, ratio, ratiosOf } from './figures.ts'
import type { Measured, Row } from './rows/row.ts'

const slowest = ({ p99 }: Measured) => p99 ?? Number.NaN

/**
 * Every round measures each work once, one after the other, after a round of warming up that is not counted. Answers the
 * lines of the table, each with its ratio taken round by round.
 */
export async function measureRounds(
  rows: readonly Row[],
  rounds: number,
  say: (message: string) => void,
): Promise<string[][]> {
  const measurements = new Map(rows.flatMap(({ measurements }) => Object.entries(measurements)))
  const found = new Map([...measurements.keys()].map((name) => [name, [] as Measured[]]))
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`)
    for (const [name, take] of measurements) {
      const measured = await take()
      if (round > 0) found.get(name)?.push(measured)
    }
  }
  const rates = (name: string) => (found.get(name) ?? []).map((measured) => measured.perSecond)
  return rows
    .flatMap(({ lines }) => lines)
    .map(({ of, text, baseline, goal }) => {
      const p99 = (found.get(of) ?? []).map(slowest).filter((value) => !Number.isNaN(value))
      const worst = figuresOf(p99)
      return [
        text,
        perSecond(figuresOf(rates(of))),
        baseline === undefined ? '–' : ratio(ratiosOf(rates(of), rates(baseline))),
        goal ?? '–',
        p99.length === 0 ? '–' : `${worst.median.toFixed(1)} (${worst.min.toFixed(1)}–${worst.max.toFixed(1)})`,
      ]
    })
}
