import { IconCalendarEvent } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'

export function EventsTab() {
  const { t } = useTranslation('game')
  return (
    <EmptyState
      icon={<IconCalendarEvent aria-hidden="true" />}
      title={t('tabs.events')}
      description={t('description')}
    />
  )
}
