import i18next from 'i18next'
import { ApiError } from './contract.ts'

/** Codes that say nothing to a user: a crash, and answers of something between the browser and the server. */
const nameless = new Set(['request.crashed', 'unknown'])

/** A sentence for the user. The server's refusals come in the user's language; the rest is a lost connection or ours. */
export function describeError(error: unknown): string {
  if (error instanceof ApiError) return nameless.has(error.code) ? i18next.t('ui:error.server') : error.message
  if (error instanceof TypeError) return i18next.t('ui:error.connection')
  return i18next.t('ui:error.unexpected')
}
