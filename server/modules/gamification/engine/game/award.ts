import { timesHalfUp } from './half-up.ts'

/** How an amount came about: everything that is needed to work it out again. Factors of 1 are left out. */
export interface Chain {
  readonly base: number
  readonly event?: {
    readonly id: number
    readonly factor: number
    readonly bonus: number
    /** What the daily cap of the event took away. */
    readonly cut?: number
    /** The award as it would be without the event; `total` less this is what the event added. */
    readonly without: number
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
export function awardOf(base: number, factors: Factors, events: readonly EventOffer[]): Chain {
  const plain: Steps = {
    base,
    ...(factors.level !== 1 && { level: factors.level }),
    ...(factors.streak !== undefined && factors.streak.factor !== 1 && { streak: factors.streak }),
    ...(factors.prestige !== 1 && { prestige: factors.prestige }),
  }
  const alone = totalOf(plain)
  let best: Chain | undefined
  for (const offer of events) {
    const chain = withEvent(plain, alone, offer)
    if (best === undefined || isBetter(chain, best)) best = chain
  }
  return best ?? { ...plain, total: alone }
}

/** Works the amount out again, from the steps of its chain alone: what an explanation shows, and what is checked against `total`. */
export function totalOf(steps: Steps): number {
  const { event } = steps
  const times = timesHalfUp(steps.base, event?.factor, steps.level, steps.streak?.factor, steps.prestige)
  return event === undefined ? times : times + event.bonus - (event.cut ?? 0)
}

/** A chain without its result. */
type Steps = Omit<Chain, 'total'>

function withEvent(plain: Steps, alone: number, { id, factor, bonus, left }: EventOffer): Chain {
  const event = { id, factor, bonus, without: alone }
  const full = totalOf({ ...plain, event })
  const cut = left === null ? 0 : Math.max(0, full - alone - Math.max(0, left))
  if (cut === 0) return { ...plain, event, total: full }
  return { ...plain, event: { ...event, cut }, total: full - cut }
}

function isBetter(chain: Chain, best: Chain): boolean {
  if (chain.total !== best.total) return chain.total > best.total
  return (chain.event?.id ?? 0) < (best.event?.id ?? 0)
}
