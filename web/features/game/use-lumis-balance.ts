import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import { gameDashboardQuery } from './queries/show-game-dashboard.ts'

/** The Lümis that the member can spend; undefined while nobody has said, and for those who do not play. */
export function useLumisBalance(): number | undefined {
  const { i18n } = useTranslation()
  const { isMember, has } = useSession()
  const { data } = useQuery({ ...gameDashboardQuery(i18n.language), enabled: isMember && has('gamification') })
  return isMember && has('gamification') ? data?.user.total_lumis : undefined
}
