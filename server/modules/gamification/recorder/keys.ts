import { hash } from 'node:crypto'

/** 128 bits of SHA-256 in the form in which the database keeps them. */
export function hashed(text: string): string {
  const digest = hash('sha256', text, 'hex')
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-${digest.slice(12, 16)}-${digest.slice(16, 20)}-${digest.slice(20, 32)}`
}
