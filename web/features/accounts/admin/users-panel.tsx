import { Button } from '@mantine/core'
import { IconUserPlus, IconUserSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
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
  const addButton = (
    <Button leftSection={<IconUserPlus size={18} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  )
  const nothingFound = {
    title: t('nothingFound'),
    description: t('nothingFoundHint', { search }),
    showAll: t('showAll'),
  }
  return (
    <ListPanel
      label={t('list')}
      search={{ label: t('search'), value: search, onSearch, nothingFound }}
      actions={addButton}
      query={useQuery(usersQuery(page, pageSize, search))}
      columns={useUserColumns(setEditing)}
      rowKey={({ id }) => id}
      // Without a search there is always the reader.
      empty={{ icon: <IconUserSearch aria-hidden="true" />, ...nothingFound }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    >
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
    </ListPanel>
  )
}
