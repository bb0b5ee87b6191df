import type { GuestCaller, MemberCaller } from '../../platform/callers/caller.ts'
import type { MemberKind } from './badge.ts'
import type { Actor } from './recorder/submission.ts'

/** Guests and members: everybody who can be rewarded. */
export type Person = GuestCaller | MemberCaller

export function kindOf({ kind }: Person): MemberKind {
  return kind === 'member' ? 'registered' : 'anonymous'
}

export function actorOf(person: Person): Actor {
  return { id: person.userId, kind: kindOf(person), timeZone: person.timeZone }
}

/** Members are known by their number, guests by their session (Neptuno, `register_event`). */
export function identityOf(person: Person): { user_id: number | null; session_id: string | null } {
  return person.kind === 'member'
    ? { user_id: person.userId, session_id: null }
    : { user_id: null, session_id: person.sessionId }
}
