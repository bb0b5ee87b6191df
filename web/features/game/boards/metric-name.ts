import { useTranslation } from 'react-i18next'
import type { Board } from '../queries/list-leaderboards.ts'

const metrics = ['actions', 'lumis', 'xp', 'days', 'streak'] as const

/** What the scores of a board count. */
export function useMetricName(): (metric: Board['metric']) => string {
  const { t } = useTranslation('gameBoards')
  return (metric) => {
    const known = metrics.find((each) => each === metric)
    return known === undefined ? t('score') : t(`metrics.${known}`)
  }
}
