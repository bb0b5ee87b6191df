/** The only source of time. Instants are UTC; local days are computed from them where a rule needs one. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands where it is put, then runs on at the usual speed (rules compare instants, so it must not stop). */
export interface MovableClock extends Clock {
  set(instant: Date): void
}

export function movableClock(): MovableClock {
  let offset = 0
  return {
    now: () => new Date(Date.now() + offset),
    set: (instant) => {
      offset = instant.getTime() - Date.now()
    },
  }
}
