import { Anchor, Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import type { Column } from '../../../../ui/data/data-table.tsx'
import { useSwitchEventType } from './change-event-types.ts'
import { EventTypeActions } from './event-type-actions.tsx'
import { localDay } from './event-type-values.ts'
import type { EventType } from './list-action-types.ts'

export function useEventTypeColumns(onEdit: (type: EventType) => void): Column<EventType>[] {
  const { t } = useTranslation('gamificationAdmin')
  const format = useFormat()
  return [
    { key: 'name', header: t('types.event'), heading: true, cell: (type) => <Name type={type} onEdit={onEdit} /> },
    {
      key: 'points',
      header: t('types.pointsShort'),
      align: 'end',
      cell: ({ points_per_event }) => <b>{format.number(points_per_event)}</b>,
    },
    { key: 'counts', header: t('types.counts'), cell: (type) => <HowOften type={type} /> },
    {
      key: 'reporter',
      header: t('types.reporter'),
      cell: ({ self_reportable }) => t(self_reportable ? 'types.anybody' : 'types.serverOnly'),
    },
    { key: 'active', header: t('active'), cell: (type) => <ActiveSwitch type={type} /> },
    {
      key: 'actions',
      header: t('actions'),
      align: 'end',
      actions: true,
      cell: (type) => <EventTypeActions type={type} onEdit={() => onEdit(type)} />,
    },
  ]
}

function Name({ type, onEdit }: { type: EventType; onEdit: (type: EventType) => void }) {
  return (
    <Stack gap={0} miw={0} align="start">
      <Anchor
        component="button"
        type="button"
        size="sm"
        fw={600}
        ff="monospace"
        c="inherit"
        ta="start"
        onClick={() => onEdit(type)}
      >
        {type.name}
      </Anchor>
      {type.description && (
        <Text size="sm" c="dimmed">
          {type.description}
        </Text>
      )}
    </Stack>
  )
}

function HowOften({ type: { unique_by } }: { type: EventType }) {
  const { t } = useTranslation('gamificationAdmin')
  if (unique_by.length === 0) return t('types.always')
  const fields = unique_by.map((field) => (field === localDay ? t('types.day') : field))
  return t('types.oncePer', { fields: fields.join(' + ') })
}

function ActiveSwitch({ type }: { type: EventType }) {
  const { t } = useTranslation('gamificationAdmin')
  const { mutate, isPending, variables } = useSwitchEventType(type)
  return (
    <Switch
      aria-label={t('activeName', { name: type.name })}
      checked={isPending ? variables : type.active}
      onChange={(event) => mutate(event.currentTarget.checked)}
    />
  )
}
