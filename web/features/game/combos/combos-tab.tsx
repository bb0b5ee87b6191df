import { IconBolt } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'

export function CombosTab() {
  const { t } = useTranslation('game')
  return <EmptyState icon={<IconBolt aria-hidden="true" />} title={t('tabs.combos')} description={t('description')} />
}
