import { createHash } from 'node:crypto'

/** How secrets of high entropy are kept: whoever reads the table cannot use them, and looking one up stays cheap. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
