import type { Action, Channel } from '../action.ts'
import type { Metadata } from '../action-type.ts'
import type { MemberKind } from '../badge.ts'

/** Somebody who acts, as far as the engine cares. */
export interface Actor {
  readonly id: number
  readonly kind: MemberKind
  /** IANA zone in which its days turn. */
  readonly timeZone: string
}

/** Who says that it happened, when it is not the server itself: the member who did it, or another system. */
export type Reporter = 'member' | 'system'

/** What happened, as whoever saw it tells it. */
export interface ActionDraft {
  readonly actor: Actor
  /** Name or number of the action type. */
  readonly type: string | number
  readonly metadata?: Metadata | null
  /** Absent: now. */
  readonly occurredAt?: Date
  readonly channel: Channel
  /** Absent: the server saw it. Others are held to what they may report, and how late. */
  readonly reportedBy?: Reporter
  /** Repeating it with the same content answers the first outcome again; scoped to the actor, never expires. */
  readonly idempotencyKey?: string
}

/** An action that waits to be judged and written. */
export interface Submission {
  readonly memberId: number
  readonly kind: MemberKind
  readonly typeId: number
  /** Zone of the member when it came. */
  readonly zone: string
  /** Nobody said when it happened: it is never before what the member did last. */
  readonly serverTimed: boolean
  readonly occurredAt: Date
  readonly receivedAt: Date
  readonly localDay: string
  readonly channel: Channel
  readonly reportedBy: Reporter | undefined
  readonly metadata: Metadata | null
  /** Hashes; null without a key, and for types that count every time. */
  readonly requestKey: string | null
  readonly requestHash: string | null
  readonly uniqueKey: string | null
}

export interface RecordedAction {
  readonly action: Action
  /** What followed from it, in order. */
  readonly followUps: readonly Action[]
  /**
   * `recorded`: it is new. `repeated`: this request was answered before, and this is that answer. `duplicate`: the
   * member has been rewarded for the same; `action` is the first one and nothing was earned now.
   */
  readonly outcome: 'recorded' | 'repeated' | 'duplicate'
  /** Points of the type and over all: as they were then for what is repeated, as they are now for a duplicate. */
  readonly points: number
  readonly total: number
}
