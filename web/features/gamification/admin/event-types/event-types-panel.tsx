import { Button } from '@mantine/core'
import { IconPlus, IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListPanel } from '../../../../ui/data/list-panel.tsx'
import { SidePanel } from '../../../../ui/layout/side-panel.tsx'
import { useAddEventType, useUpdateEventType } from './change-event-types.ts'
import { useEventTypeColumns } from './event-type-columns.tsx'
import { EventTypeForm } from './event-type-form.tsx'
import { blankValues, valuesOf } from './event-type-values.ts'
import { type EventType, eventTypesQuery } from './list-action-types.ts'

type EventTypesPanelProps = { search: string; onSearch: (text: string) => void }

/** Everything that earns points: find it, change it, add to it. */
export function EventTypesPanel({ search, onSearch }: EventTypesPanelProps) {
  const { t } = useTranslation('gamificationAdmin')
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<EventType | null>(null)
  const addButton = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setAdding(true)}>
      {t('types.add')}
    </Button>
  )
  const nothingFound = {
    title: t('types.nothingFound'),
    description: t('types.nothingFoundHint', { search }),
    showAll: t('types.showAll'),
  }
  return (
    <ListPanel
      label={t('types.list')}
      search={{ label: t('types.search'), value: search, onSearch, nothingFound }}
      actions={addButton}
      query={useQuery({ ...eventTypesQuery, select: (types) => types.filter(matches(search)) })}
      columns={useEventTypeColumns(setEditing)}
      rowKey={({ id }) => id}
      empty={{ icon: <IconSparkles aria-hidden="true" />, title: t('types.emptyTitle'), description: t('types.empty') }}
    >
      <SidePanel title={t('types.addTitle')} opened={adding} onClose={() => setAdding(false)} size="md">
        <AddEventType onDone={() => setAdding(false)} />
      </SidePanel>
      <SidePanel
        title={t('types.editTitle', { name: editing?.name ?? '' })}
        opened={editing !== null}
        onClose={() => setEditing(null)}
        size="md"
      >
        {editing && <EditEventType type={editing} onDone={() => setEditing(null)} />}
      </SidePanel>
    </ListPanel>
  )
}

function matches(search: string) {
  const wanted = search.toLowerCase()
  return ({ name, description }: EventType) => `${name} ${description ?? ''}`.toLowerCase().includes(wanted)
}

function AddEventType({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  const { mutateAsync } = useAddEventType()
  return (
    <EventTypeForm
      initial={blankValues}
      submitLabel={t('types.add')}
      onSubmit={async (input) => {
        await mutateAsync(input)
        onDone()
      }}
    />
  )
}

function EditEventType({ type, onDone }: { type: EventType; onDone: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  const { mutateAsync } = useUpdateEventType(type)
  return (
    <EventTypeForm
      initial={valuesOf(type)}
      builtIn={type.built_in}
      submitLabel={t('save')}
      onSubmit={async (input) => {
        await mutateAsync(input)
        onDone()
      }}
    />
  )
}
