import { IconLayoutGrid } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'

export function OverviewTab() {
  const { t } = useTranslation('game')
  return (
    <EmptyState
      icon={<IconLayoutGrid aria-hidden="true" />}
      title={t('tabs.overview')}
      description={t('description')}
    />
  )
}
