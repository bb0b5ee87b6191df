import { type Prize, prizeOf } from '../../game-rules/prize.ts'

/** Places that win the same; `to` null: all from there on. */
export type PrizeRange = Prize

/** The prizes as ranges that do not overlap, in order: SQL then joins each place with one of them at most. */
export function prizeRanges(prizes: readonly Prize[]): PrizeRange[] {
  const beginnings = prizes.flatMap(({ from, to }) => (to === null ? [from] : [from, to + 1]))
  const sorted = [...new Set(beginnings)].sort((a, b) => a - b)
  return sorted.flatMap((from, index) => {
    const next = sorted[index + 1]
    const prize = prizeOf(prizes, from)
    return prize === undefined ? [] : { ...prize, from, to: next === undefined ? null : next - 1 }
  })
}
