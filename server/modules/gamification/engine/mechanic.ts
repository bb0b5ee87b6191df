import type { Metadata } from '../action-type.ts'
import type { MemberKind } from '../badge.ts'
import type { Rules } from '../rules.ts'

/** An action as the engine sees it. */
export interface EngineAction {
  readonly typeId: number
  /** When it happened, in milliseconds since 1970. */
  readonly occurredAt: number
  readonly metadata: Metadata | null
}

/** What an action is judged by: rules and member; the clock and the database are none of the engine's business. */
export interface Judgement {
  readonly rules: Rules
  readonly kind: MemberKind
}

/** An action that another one brings about. */
export interface FollowUp {
  readonly typeId: number
  /** It is recorded once per member. */
  readonly uniqueKey: string
}

export interface Applied<Slice, Effect> {
  readonly slice: Slice
  /** What the action brought about here, if anything. */
  readonly effect?: Effect
  readonly followUps?: readonly FollowUp[]
}

/**
 * One way of rewarding: pure functions over its own slice of a member's state. A slice holds what happened (counts,
 * values seen), never what it is worth: worth follows from the rules, so that a changed rule needs no new slices.
 */
export interface Mechanic<Slice, Effect> {
  readonly initial: Slice
  apply(slice: Slice, action: EngineAction, judgement: Judgement): Applied<Slice, Effect>
  /** What is due without a further action: after two members were merged. */
  settle?(slice: Slice, judgement: Judgement): Applied<Slice, Effect>
  /** The slice of two members that turned out to be one. */
  merge(kept: Slice, gone: Slice): Slice
}
