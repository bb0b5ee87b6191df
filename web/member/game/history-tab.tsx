import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'

export function HistoryTab() {
  const { t } = useTranslation('game')
  return (
    <EmptyState icon={<IconHistory aria-hidden="true" />} title={t('tabs.history')} description={t('description')} />
  )
}
