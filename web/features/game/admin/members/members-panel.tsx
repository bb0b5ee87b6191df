import { Anchor, Button, Text } from '@mantine/core'
import { IconUserSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ListPanel } from '../../../../ui/data/list-panel.tsx'
import { TimeAgo } from '../../../../ui/data/time-ago.tsx'
import { usersQuery } from '../../../accounts/admin/list-users.ts'

const pageSize = 20

type MembersPanelProps = {
  page: number
  onPage: (page: number) => void
  search: string
  onSearch: (text: string) => void
  onOpen: (member: number) => void
}

/** Find the member whose game is asked about. */
export function MembersPanel({ page, onPage, search, onSearch, onOpen }: MembersPanelProps) {
  const { t } = useTranslation('gameAdmin')
  const nothingFound = {
    title: t('members.nobody'),
    description: t('members.nobodyHint', { search }),
    showAll: t('members.showAll'),
  }
  return (
    <ListPanel
      label={t('members.list')}
      search={{ label: t('members.search'), value: search, onSearch, nothingFound }}
      query={useQuery(usersQuery(page, pageSize, search))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('members.member'),
          heading: true,
          cell: ({ id, username, email }) => (
            <>
              <Anchor component="button" type="button" size="sm" fw={600} c="inherit" onClick={() => onOpen(id)}>
                {username}
              </Anchor>
              <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {email ?? t('members.noEmail')}
              </Text>
            </>
          ),
        },
        {
          key: 'login',
          header: t('members.lastLogin'),
          cell: ({ last_login }) => (last_login ? <TimeAgo iso={last_login} /> : t('members.never')),
        },
        {
          key: 'open',
          header: t('members.todo'),
          align: 'end',
          actions: true,
          cell: ({ id, username }) => (
            <Button
              variant="default"
              size="xs"
              aria-label={t('members.openOf', { name: username })}
              onClick={() => onOpen(id)}
            >
              {t('members.open')}
            </Button>
          ),
        },
      ]}
      // Without a search there is always the reader.
      empty={{ icon: <IconUserSearch aria-hidden="true" />, ...nothingFound }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    />
  )
}
