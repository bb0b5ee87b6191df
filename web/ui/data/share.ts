/** How much of `target` is there, from 0 to 1; nothing to reach has been reached. */
export function shareOf(value: number, target: number): number {
  if (target <= 0) return 1
  return Math.min(1, Math.max(0, value / target))
}

/** A share as a whole percentage: 0 only for nothing, 100 only for everything, rounded between. */
export function wholePercent(share: number): number {
  if (share <= 0) return 0
  if (share >= 1) return 100
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}
