import { useTranslation } from 'react-i18next'
import { wordsOf } from './words-of.ts'

/** The action types that every installation has, by names that we translate. */
const known = [
  'daily_login',
  'invoice_upload',
  'survey_complete',
  'referral_complete',
  'profile_complete',
  'first_redemption',
] as const

/** What an action type is called; those that an administrator added by their own name, in words. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation('gameParts')
  return (action) => {
    const name = known.find((each) => each === action)
    return name === undefined ? wordsOf(action) : t(`actions.${name}`)
  }
}
