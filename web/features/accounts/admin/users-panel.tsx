import { Button, Stack } from '@mantine/core'
import { IconUserPlus, IconUserSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../../ui/data/data-table.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { SearchField } from '../../../ui/forms/search-field.tsx'
import { ListTools } from '../../../ui/layout/list-tools.tsx'
import { SidePanel } from '../../../ui/layout/side-panel.tsx'
import { AddUserForm } from './add-user-form.tsx'
import { type User, usersQuery } from './list-users.ts'
import { useUserColumns } from './user-columns.tsx'
import { UserEditor } from './user-editor.tsx'

const pageSize = 20

type UsersPanelProps = {
  page: number
  onPage: (page: number) => void
  search: string
  onSearch: (text: string) => void
}

/** The members of the site: find one, look after it, add another. */
export function UsersPanel({ page, onPage, search, onSearch }: UsersPanelProps) {
  const { t } = useTranslation('accountsAdmin')
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<User | null>(null)
  const columns = useUserColumns(setEditing)
  const { data, error, refetch, isPlaceholderData } = useQuery(usersQuery(page, pageSize, search))
  return (
    <Stack>
      <ListTools search={<SearchField label={t('search')} value={search} onSearch={onSearch} />}>
        <Button leftSection={<IconUserPlus size={18} />} onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      </ListTools>
      <DataTable
        label={t('list')}
        columns={columns}
        rows={data?.data}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        busy={isPlaceholderData}
        empty={<NothingFound search={search} onShowAll={() => onSearch('')} />}
        paging={data && { page, limit: pageSize, total: data.total_items, onChange: onPage }}
      />
      <SidePanel title={t('addTitle')} opened={adding} onClose={() => setAdding(false)} size="md">
        <AddUserForm onDone={() => setAdding(false)} />
      </SidePanel>
      <SidePanel
        title={t('editTitle', { name: editing?.username ?? '' })}
        opened={editing !== null}
        onClose={() => setEditing(null)}
        size="md"
      >
        {editing && <UserEditor known={editing} onDone={() => setEditing(null)} />}
      </SidePanel>
    </Stack>
  )
}

/** Without a search there is always the reader. */
function NothingFound({ search, onShowAll }: { search: string; onShowAll: () => void }) {
  const { t } = useTranslation('accountsAdmin')
  return (
    <EmptyState
      icon={<IconUserSearch aria-hidden="true" />}
      title={t('nothingFound')}
      description={t('nothingFoundHint', { search })}
      action={
        <Button variant="default" onClick={onShowAll}>
          {t('showAll')}
        </Button>
      }
    />
  )
}
