import { useTranslation } from 'react-i18next'

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
] as const

/** The name of a category of actions, missions or achievements; one that an administrator made up is shown as it is written. */
export function useCategoryName(): (code: string) => string {
  const { t } = useTranslation('game')
  return (code) => {
    const known = categories.find((each) => each === code)
    return known ? t(`categories.${known}`) : inWords(code)
  }
}

const boards = ['weekly_invoices', 'monthly_surveys', 'daily_activity', 'streak_leaders'] as const

/** The name of a board where the server gives its code only. */
export function useBoardName(): (code: string) => string {
  const { t } = useTranslation('game')
  return (code) => {
    const known = boards.find((each) => each === code)
    return known ? t(`boardNames.${known}`) : inWords(code)
  }
}

/** `some_code` as "Some code": better than nothing where a code is all there is. */
export function inWords(code: string): string {
  const words = code.replaceAll('_', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
