import { useTranslation } from 'react-i18next'
import { wordsOf } from './parts/words-of.ts'

const categories = [
  'invoices',
  'surveys',
  'social',
  'streaks',
  'achievements',
  'missions',
  'progression',
  'profile',
  'combos',
  'events',
  'grants',
] as const

/** The name of a category of actions, missions or achievements; one that an administrator made up is shown as it is written. */
export function useCategoryName(): (code: string) => string {
  const { t } = useTranslation('game')
  return (code) => {
    const known = categories.find((each) => each === code)
    return known ? t(`categories.${known}`) : wordsOf(code)
  }
}
