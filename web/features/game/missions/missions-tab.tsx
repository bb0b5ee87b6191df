import { IconTargetArrow } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'

export function MissionsTab() {
  const { t } = useTranslation('game')
  return (
    <EmptyState
      icon={<IconTargetArrow aria-hidden="true" />}
      title={t('tabs.missions')}
      description={t('description')}
    />
  )
}
