import type { Metadata } from './action-type.ts'
import type { Effects } from './engine/engine.ts'
import type { GameEffects } from './engine/game/effects.ts'

/** The ways in which a reported action reached whoever reports it (rules §3.2). */
export const reportChannels = ['mobile_app', 'whatsapp', 'web_app', 'telegram', 'api'] as const
type ReportChannel = (typeof reportChannels)[number]

/** The ways in which an action may arrive. */
export type Channel = ReportChannel | 'command' | 'tracked' | 'fact' | 'import' | 'engine'

/** One thing that a member did, as it is kept. On the surface: an event. */
export interface Action {
  readonly id: number
  readonly memberId: number
  readonly typeId: number
  /** When it happened; what days and ties go by. */
  readonly occurredAt: Date
  /** When it came in. */
  readonly receivedAt: Date
  /** The member's calendar day on which it counts, `YYYY-MM-DD`. */
  readonly localDay: string
  readonly channel: Channel
  readonly metadata: Metadata | null
  readonly effects: KeptEffects
  /** Lümis that it earned when it was recorded, and its member's balance right after. */
  readonly lumis: number
  readonly balance: number | null
  /** The action whose consequence this one is. */
  readonly causedBy: number | null
}

export type KeptEffects = Effects & {
  /** How many actions followed from it. */
  readonly followUps?: number
  /** What it had brought about at first, where late actions before it have changed that. */
  readonly was?: GameEffects
  /**
   * Of actions that came late, or beside one that did: Lümis that others turned out to have earned more, or less, and the
   * XP and level of the member once all had been played.
   */
  readonly late?: { readonly lumis: number; readonly xp: number; readonly level: number }
  /** Kept from a guest whose account had been rewarded for the same already: it is history, and counts nothing. */
  readonly duplicate?: true
}
