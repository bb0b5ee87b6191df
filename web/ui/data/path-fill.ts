/** How much of the line is coloured on either side of a step, each from 0 to 1. */
export type Fill = { before: number; after: number }

/**
 * The line through a step of a path that stands at `current` (counted from 0; -1 before the first) and has come `share`
 * of the way to the next. The way between two steps is half after the one, half before the other.
 */
export function fillOf(step: number, current: number, share: number): Fill {
  if (step < current) return { before: 1, after: 1 }
  if (step === current) return { before: 1, after: half(share * 2) }
  if (step === current + 1) return { before: half(share * 2 - 1), after: 0 }
  return { before: 0, after: 0 }
}

function half(filled: number): number {
  return Math.min(1, Math.max(0, filled))
}
