import { useTranslation } from 'react-i18next'
import type { Multiplier } from './multipliers.ts'

export function useMultiplierName(): (multiplier: Multiplier) => string {
  const { t } = useTranslation('game')
  return ({ kind, name }) => {
    if (kind === 'level') return t('multipliers.level', { name })
    if (kind === 'prestige') return t('multipliers.prestige')
    if (kind === 'streak') return t('multipliers.streak', { name })
    return name
  }
}
