import type { FastifyRequest } from 'fastify'
import { validationFailed } from '../errors/errors.ts'

export const idempotencyHeader = 'Idempotency-Key'
const printable = /^[\x21-\x7e]{1,255}$/

/**
 * The key under which a request may be sent again without acting twice; undefined when it carries none.
 * @throws request.validation_failed when it is not 1 to 255 printable characters
 */
export function idempotencyKey(request: FastifyRequest): string | undefined {
  const value = request.headers[idempotencyHeader.toLowerCase()]
  if (value === undefined) return undefined
  if (typeof value === 'string' && printable.test(value)) return value
  throw validationFailed({
    fields: [
      {
        path: ['header', idempotencyHeader],
        kind: 'wrong_format',
        texts: {
          es: 'Debe tener entre 1 y 255 caracteres, sin espacios',
          en: 'Must have 1 to 255 characters and no spaces',
        },
      },
    ],
  })
}
