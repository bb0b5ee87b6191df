import type { Static, TSchema } from 'typebox'
import type { Ctx } from '../context.ts'
import type { Texts } from '../errors/named-error.ts'

/** Something that happened, in the past tense, as one module tells it to all others (design §2). */
export interface Fact<Payload = unknown> {
  readonly id: number
  readonly name: string
  /** The member whom it concerns, when there is one. */
  readonly memberId: number | null
  readonly occurredAt: Date
  readonly payload: Payload
}

export interface FactKind<S extends TSchema = TSchema> {
  readonly name: string
  readonly payload: S
  /** One sentence for the people who subscribe to it from outside. */
  readonly summary: Texts
  (payload: Static<S>, about?: { memberId?: number; occurredAt?: Date }): Announcement
}

export interface Announcement {
  readonly kind: FactKind
  readonly payload: unknown
  readonly memberId: number | undefined
  readonly occurredAt: Date | undefined
}

/** Stores facts in the running transaction; they reach the listeners after its commit, at least once, with one effect. */
export type Announce = (...announcements: readonly Announcement[]) => Promise<void>

/** `name` is `noun.happened`. */
export function defineFact<S extends TSchema>(name: string, payload: S, summary: Texts): FactKind<S> {
  const announce = (value: Static<S>, about: { memberId?: number; occurredAt?: Date } = {}): Announcement => ({
    kind,
    payload: value,
    memberId: about.memberId,
    occurredAt: about.occurredAt,
  })
  // A function has a read-only `name` of its own, so the fact's name is defined over it.
  const kind: FactKind<S> = Object.defineProperties(announce, {
    name: { value: name },
    payload: { value: payload },
    summary: { value: summary },
  }) as FactKind<S>
  return kind
}

/** Reacts to facts of other modules. Runs in a transaction of its own; a failure is tried again without repeating the others. */
export interface Listener {
  readonly name: string
  /** The kinds it wants, or `'all'`. */
  readonly on: readonly FactKind[] | 'all'
  /** Asked first, where most facts concern nobody: no costs a question instead of a transaction. */
  wants?(ctx: Ctx, fact: Fact): Promise<boolean>
  handle(ctx: Ctx, fact: Fact): Promise<void>
}

/** A listener of one kind of fact, with the payload typed. */
export function listener<S extends TSchema>(
  name: string,
  kind: FactKind<S>,
  handle: (ctx: Ctx, fact: Fact<Static<S>>) => Promise<void>,
): Listener {
  return { name, on: [kind], handle: (ctx, fact) => handle(ctx, fact as Fact<Static<S>>) }
}
