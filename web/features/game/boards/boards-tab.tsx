import { IconTrophy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'

export function BoardsTab() {
  const { t } = useTranslation('game')
  return <EmptyState icon={<IconTrophy aria-hidden="true" />} title={t('tabs.boards')} description={t('description')} />
}
