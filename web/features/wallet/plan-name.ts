import { useTranslation } from 'react-i18next'

const plans = ['basic', 'freemium', 'premium', 'corporate'] as const

/** What the subscriptions of the contract are called on screens. */
export function usePlanName(): (subscription: string) => string {
  const { t } = useTranslation('wallet')
  return (subscription) => {
    const plan = plans.find((name) => name === subscription)
    return plan === undefined ? subscription : t(`plans.${plan}`)
  }
}
