import { createHash } from 'node:crypto'
import type { Texts } from '../../platform/errors/named-error.ts'

/** A key by which another system calls; the key itself is not kept. */
export interface ApiKey {
  readonly id: number
  readonly name: string
  readonly prefix: string
  readonly scopes: readonly string[]
  readonly createdBy: number
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

export const scopeNames = ['credits:charge', 'actions:write'] as const

/** What each scope lets a key do. */
export const scopes: Readonly<Record<(typeof scopeNames)[number], Texts>> = {
  'credits:charge': { es: 'Cobrar créditos a un miembro', en: 'Charge credits to a member' },
  'actions:write': { es: 'Registrar acciones de los miembros', en: 'Record actions of members' },
}

const keyPrefix = 'trb_'
const shownCharacters = 8

/** A new key. `token` draws random bytes and answers them as base64url. */
export function newKey(token: (bytes: number) => string): string {
  return keyPrefix + token(32)
}

/** The start of a key, by which people tell theirs apart: far too little to guess the rest. */
export function prefixOf(key: string): string {
  return key.slice(0, keyPrefix.length + shownCharacters)
}

/** A key is random and long, so a fast hash protects it as well as a slow one would. */
export function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
