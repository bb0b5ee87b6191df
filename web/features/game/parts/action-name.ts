import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { actionNamesQuery } from '../queries/list-action-names.ts'
import { wordsOf } from './words-of.ts'

/** What an action type is called in the reader's language: what members do, and what they decide. */
export function useActionName(): (action: string) => string {
  const { i18n } = useTranslation()
  const { data, isPending } = useQuery(actionNamesQuery(i18n.language))
  // Types that were added since the names were read have none yet.
  return (action) => data?.get(action) ?? (isPending ? '…' : wordsOf(action))
}
