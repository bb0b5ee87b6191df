import { IconMedal } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'

export function AchievementsTab() {
  const { t } = useTranslation('game')
  return (
    <EmptyState icon={<IconMedal aria-hidden="true" />} title={t('tabs.achievements')} description={t('description')} />
  )
}
