import { Button, Stack } from '@mantine/core'
import { IconPlus, IconSearchOff, IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../../../ui/data/data-table.tsx'
import { EmptyState } from '../../../../ui/feedback/empty-state.tsx'
import { SearchField } from '../../../../ui/forms/search-field.tsx'
import { ListTools } from '../../../../ui/layout/list-tools.tsx'
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
  const columns = useEventTypeColumns(setEditing)
  const { data, error, refetch } = useQuery(eventTypesQuery)
  const found = data?.filter(({ name, description }) =>
    `${name} ${description ?? ''}`.toLowerCase().includes(search.toLowerCase()),
  )
  return (
    <Stack>
      <ListTools search={<SearchField label={t('types.search')} value={search} onSearch={onSearch} />}>
        <Button leftSection={<IconPlus size={18} />} onClick={() => setAdding(true)}>
          {t('types.add')}
        </Button>
      </ListTools>
      <DataTable
        label={t('types.list')}
        columns={columns}
        rows={found}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        empty={search ? <NothingFound search={search} onShowAll={() => onSearch('')} /> : <NothingYet />}
      />
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
    </Stack>
  )
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

function NothingYet() {
  const { t } = useTranslation('gamificationAdmin')
  return (
    <EmptyState
      icon={<IconSparkles aria-hidden="true" />}
      title={t('types.emptyTitle')}
      description={t('types.empty')}
    />
  )
}

function NothingFound({ search, onShowAll }: { search: string; onShowAll: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  return (
    <EmptyState
      icon={<IconSearchOff aria-hidden="true" />}
      title={t('types.nothingFound')}
      description={t('types.nothingFoundHint', { search })}
      action={
        <Button variant="default" onClick={onShowAll}>
          {t('types.showAll')}
        </Button>
      }
    />
  )
}
