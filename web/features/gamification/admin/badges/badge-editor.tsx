import { useTranslation } from 'react-i18next'
import type { EventType } from '../event-types/list-action-types.ts'
import { BadgeForm } from './badge-form.tsx'
import { type BadgeInput, useAddBadge, useUpdateBadge } from './change-badges.ts'
import type { Badge } from './list-badges.ts'

export type BadgeInHand = { kind: 'new'; typeId?: number } | { kind: 'known'; badge: Badge }

type BadgeEditorProps = { inHand: BadgeInHand; types: readonly EventType[]; onDone: () => void }

export function BadgeEditor({ inHand, types, onDone }: BadgeEditorProps) {
  return inHand.kind === 'new' ? (
    <AddBadge typeId={inHand.typeId} types={types} onDone={onDone} />
  ) : (
    <EditBadge badge={inHand.badge} types={types} onDone={onDone} />
  )
}

type AddBadgeProps = { typeId: number | undefined; types: readonly EventType[]; onDone: () => void }

function AddBadge({ typeId, types, onDone }: AddBadgeProps) {
  const { t } = useTranslation('gamificationAdmin')
  const { mutateAsync } = useAddBadge()
  return (
    <BadgeForm
      types={types}
      initial={{
        name: '',
        description: '',
        event_type_id: typeId === undefined ? null : String(typeId),
        required_points: '',
        user_type: 'both',
      }}
      submitLabel={t('badges.add')}
      onSubmit={async (input: BadgeInput) => {
        await mutateAsync(input)
        onDone()
      }}
    />
  )
}

function EditBadge({ badge, types, onDone }: { badge: Badge; types: readonly EventType[]; onDone: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  const { mutateAsync } = useUpdateBadge(badge)
  return (
    <BadgeForm
      badgeId={badge.id}
      types={types}
      initial={{
        name: badge.name,
        description: badge.description ?? '',
        event_type_id: String(badge.event_type_id),
        required_points: badge.required_points,
        user_type: badge.user_type,
      }}
      submitLabel={t('save')}
      onSubmit={async (input) => {
        await mutateAsync(input)
        onDone()
      }}
    />
  )
}
