import type { MemberKind } from './badge.ts'
import type { MemberState } from './engine/engine.ts'

/** `left`: deleted, no longer in rankings. `merged`: a guest whose actions belong to an account now. */
export type Presence = 'present' | 'left' | 'merged'

/** A member's row, with what is needed to change it without a lock: a change names the version it started from. */
export interface KeptState {
  readonly memberId: number
  readonly version: number
  readonly kind: MemberKind
  readonly presence: Presence
  readonly state: MemberState
}
