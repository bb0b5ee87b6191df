import i18next from 'i18next'
import { ApiError } from './contract.ts'

/** A sentence for the user. The server's refusals come in the user's language; the rest is a lost connection or ours. */
export function describeError(error: unknown): string {
  if (error instanceof ApiError && error.status < 500) return error.message
  if (error instanceof ApiError) return i18next.t('ui:error.server')
  if (error instanceof TypeError) return i18next.t('ui:error.connection')
  return i18next.t('ui:error.unexpected')
}
