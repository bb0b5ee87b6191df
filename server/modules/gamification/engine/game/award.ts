/** How an amount came about: everything that is needed to work it out again. Factors of 1 are left out. */
export interface Chain {
  readonly base: number
  readonly event?: {
    readonly id: number
    readonly factor: number
    readonly bonus: number /** What the daily cap of the event took away. */
    readonly cut?: number
  }
  readonly level?: number
  readonly streak?: { readonly id: number; readonly factor: number }
  readonly prestige?: number
  /** Whole units, rounded half up once, at the end. */
  readonly total: number
}

export interface Factors {
  readonly level: number
  readonly streak: { readonly id: number; readonly factor: number } | undefined
  readonly prestige: number
}

/** An event as an award sees it; `left`: what its daily cap still lets through, null without one. */
export interface EventOffer {
  readonly id: number
  readonly factor: number
  readonly bonus: number
  readonly left: number | null
}

/** base × event × level × streak × prestige, then the bonus of the event; its daily cap limits what the event adds. Of several events the one that gives most applies, the lowest number first among equals. */
export function awardOf(_base: number, _factors: Factors, _events: readonly EventOffer[]): Chain {
  throw new Error('not written')
}
