/**
 * A key for one wish, which a server fulfils once however often it is sent. 128 random bits; `crypto.randomUUID` does
 * not exist where a site is served without TLS.
 */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
