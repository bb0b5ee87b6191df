import type { Role } from '../../platform/callers/caller.ts'

export type UserKind = 'anonymous' | 'registered' | 'deleted'

/** Level of service of a member; `basic` is a guest's (rules §1.4). */
export type Subscription = 'basic' | 'freemium' | 'premium' | 'corporate'

/** How a member came to have an account. */
export type RegisteredVia = 'password' | 'google' | 'admin' | 'import'

/** One person: guest or member. */
export interface User {
  readonly id: number
  readonly kind: UserKind
  readonly sessionId: string | null
  readonly externalId: string | null
  readonly email: string | null
  /** When its owner proved to receive mail at `email`; null for an address that was only typed in. */
  readonly emailProvenAt: Date | null
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
  /** Null for guests. */
  readonly registeredAt: Date | null
  readonly registeredVia: RegisteredVia | null
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

export function deletedName(id: number): string {
  return `deleted_${id}`
}

/** Names that the product gives itself; a member who took one would stand in its way. */
export function isReservedName(username: string): boolean {
  return /^(guest|deleted)_/i.test(username)
}

/**
 * Letters and digits of any script, with dots, dashes, underscores and inner spaces. No `@`: people log in with their
 * e-mail or their username, and the two must never be confused.
 */
export const usernamePattern = '^[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._ -]*[\\p{L}\\p{N}._-])?$'
export const usernameLength = { min: 2, max: 40 }

const suffixRoom = 8
const nameless = 'miembro'

/** The username nearest to a name from elsewhere: a Google name, an e-mail, the id of another system. */
export function usernameFrom(text: string): string {
  const [beforeAt = ''] = text.normalize('NFC').split('@')
  const allowed = beforeAt.replace(/[^\p{L}\p{N}._ -]+/gu, '_').replace(/^[._ -]+/, '')
  const short = [...allowed]
    .slice(0, usernameLength.max - suffixRoom)
    .join('')
    .trimEnd()
  if (short.length < usernameLength.min) return nameless
  return isReservedName(short) ? `m_${short}`.slice(0, usernameLength.max - suffixRoom) : short
}

/** Makes a second `ana` an `ana_k3x9z`. */
export function distinguished(username: string, text: (length: number, alphabet: string) => string): string {
  return `${username}_${text(guestLetters, guestAlphabet)}`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether `text` has the form of a guest session; anything else cannot be one and must not reach the database. */
export function isSessionId(text: string): boolean {
  return uuid.test(text)
}

/**
 * A website as it is linked to: people leave `https://` out, and anything but http(s) must not become a link. Answers
 * null for an empty text and `undefined` for one that is no address.
 */
export function websiteOf(text: string): string | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(address) || /\s/.test(address)) return undefined
  const { protocol, hostname, username } = new URL(address)
  const isPage = protocol === 'https:' || protocol === 'http:'
  return isPage && hostname.includes('.') && username === '' ? address : undefined
}
