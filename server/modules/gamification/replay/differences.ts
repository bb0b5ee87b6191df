/** Something that is not what the log says. */
export interface Difference {
  /** `state`, `balance`, `place b3@20771`, `action 17` … */
  readonly of: string
  readonly memberId: number
  readonly live: string
  readonly replayed: string
}

const shown = 20

/** Keeps the first ones; how many there were in all is counted. */
export function differences() {
  const first: Difference[] = []
  return {
    add(difference: Difference): void {
      if (first.length < shown) first.push(difference)
    },
    first: (): readonly Difference[] => first,
  }
}
