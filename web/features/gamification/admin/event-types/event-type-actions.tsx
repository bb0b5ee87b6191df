import { useTranslation } from 'react-i18next'
import { RowActions } from '../row-actions.tsx'
import { useRemoveEventType } from './change-event-types.ts'
import type { EventType } from './list-action-types.ts'

export function EventTypeActions({ type, onEdit }: { type: EventType; onEdit: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  const { name, built_in } = type
  const { mutate, isPending } = useRemoveEventType(type)
  const removal = {
    title: t('types.removeTitle', { name }),
    body: t('types.removeBody'),
    confirmLabel: t('types.remove'),
    pending: isPending,
    run: () => mutate(),
  }
  return <RowActions name={name} onEdit={onEdit} {...(!built_in && { removal })} />
}
