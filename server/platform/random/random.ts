import { randomBytes, randomInt, randomUUID } from 'node:crypto'

/** The only source of chance and of new identifiers. */
export interface Random {
  uuid(): string
  /** URL-safe text with `bytes` × 8 bits of randomness. */
  token(bytes: number): string
  /** `length` characters picked from `alphabet`. */
  text(length: number, alphabet: string): string
}

export const systemRandom: Random = {
  uuid: () => randomUUID(),
  token: (bytes) => randomBytes(bytes).toString('base64url'),
  text: (length, alphabet) => Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join(''),
}
