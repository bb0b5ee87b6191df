import { Button } from '@mantine/core'
import { IconChecklist, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListPanel } from '../../../../ui/data/list-panel.tsx'
import { SidePanel } from '../../../../ui/layout/side-panel.tsx'
import { type EventType, eventTypesQuery } from '../event-types/list-action-types.ts'
import { useAddCompletion, useUpdateCompletion } from './change-completions.ts'
import { useCompletionColumns } from './completion-columns.tsx'
import { CompletionForm } from './completion-form.tsx'
import { type Completion, completionsQuery } from './list-completions.ts'

/** Lists that earn a bonus when everything in them is done. */
export function CompletionsPanel() {
  const { t } = useTranslation('gamificationAdmin')
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<Completion | null>(null)
  const { data: types = [] } = useQuery(eventTypesQuery)
  const addButton = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setAdding(true)}>
      {t('completions.add')}
    </Button>
  )
  return (
    <ListPanel
      label={t('completions.list')}
      actions={addButton}
      query={useQuery(completionsQuery)}
      columns={useCompletionColumns(types, setEditing)}
      rowKey={({ id }) => id}
      empty={{
        icon: <IconChecklist aria-hidden="true" />,
        title: t('completions.emptyTitle'),
        description: t('completions.empty'),
      }}
    >
      <SidePanel title={t('completions.addTitle')} opened={adding} onClose={() => setAdding(false)} size="md">
        <AddCompletion types={types} onDone={() => setAdding(false)} />
      </SidePanel>
      <SidePanel
        title={t('completions.editTitle', { name: editing?.name ?? '' })}
        opened={editing !== null}
        onClose={() => setEditing(null)}
        size="md"
      >
        {editing && <EditCompletion completion={editing} types={types} onDone={() => setEditing(null)} />}
      </SidePanel>
    </ListPanel>
  )
}

function AddCompletion({ types, onDone }: { types: readonly EventType[]; onDone: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  const { mutateAsync } = useAddCompletion()
  return (
    <CompletionForm
      types={types}
      submitLabel={t('completions.add')}
      onSubmit={async (input) => {
        await mutateAsync(input)
        onDone()
      }}
    />
  )
}

type EditCompletionProps = { completion: Completion; types: readonly EventType[]; onDone: () => void }

function EditCompletion({ completion, types, onDone }: EditCompletionProps) {
  const { t } = useTranslation('gamificationAdmin')
  const { mutateAsync } = useUpdateCompletion(completion)
  return (
    <CompletionForm
      completion={completion}
      types={types}
      submitLabel={t('save')}
      onSubmit={async (input) => {
        await mutateAsync(input)
        onDone()
      }}
    />
  )
}
