import type { Role } from '../../platform/callers/caller.ts'

export type UserKind = 'anonymous' | 'registered' | 'deleted'

/** Level of service of a member; `basic` is a guest's (rules §1.4). */
export type Subscription = 'basic' | 'freemium' | 'premium' | 'corporate'

/** One person: guest or member. */
export interface User {
  readonly id: number
  readonly kind: UserKind
  readonly sessionId: string | null
  readonly externalId: string | null
  readonly email: string | null
  readonly username: string
  readonly passwordHash: string | null
  readonly googleSubject: string | null
  readonly role: Role
  readonly active: boolean
  readonly subscription: Subscription
  readonly ciudad: string | null
  readonly website: string | null
  readonly timeZone: string | null
  readonly createdAt: Date
  readonly lastIp: string | null
  readonly lastLogin: Date | null
  readonly lastSeenAt: Date
  readonly mergedInto: number | null
}

const guestAlphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'
const guestLetters = 5

/** `Guest_` and five lowercase letters or digits (rules §1.4). `text` draws characters from an alphabet. */
export function guestName(text: (length: number, alphabet: string) => string): string {
  return `Guest_${text(guestLetters, guestAlphabet)}`
}

/** E-mail addresses are compared without case or surrounding space. */
export function sameEmail(email: string): string {
  return email.trim().toLowerCase()
}
