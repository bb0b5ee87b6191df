import { Code, Group, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { actionKey } from './audit-actions.ts'
import classes from './audit-panel.module.css'
import { ChangeList } from './change-list.tsx'
import { type AuditEntry, auditQuery } from './list-audit-entries.ts'

const pageSize = 20

type AuditPanelProps = {
  page: number
  onPage: (page: number) => void
  search: string
  onSearch: (text: string) => void
}

/** Who changed what and when. */
export function AuditPanel({ page, onPage, search, onSearch }: AuditPanelProps) {
  const { t } = useTranslation('site')
  const nothingFound = {
    title: t('audit.nothingFound'),
    description: t('audit.nothingFoundHint', { search }),
    showAll: t('audit.showAll'),
  }
  return (
    <ListPanel
      label={t('audit.list')}
      search={{ label: t('audit.search'), value: search, onSearch, nothingFound }}
      query={useQuery(auditQuery(page, pageSize, search))}
      columns={useColumns()}
      rowKey={({ id }) => id}
      empty={{ icon: <IconHistory aria-hidden="true" />, title: t('audit.emptyTitle'), description: t('audit.empty') }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    />
  )
}

function useColumns(): Column<AuditEntry>[] {
  const { t } = useTranslation('site')
  return [
    { key: 'what', header: t('audit.what'), heading: true, cell: (entry) => <Action entry={entry} /> },
    { key: 'changes', header: t('audit.changes'), cell: (entry) => <ChangeList entry={entry} /> },
    { key: 'who', header: t('audit.who'), cell: ({ actor_name }) => actor_name },
    { key: 'when', header: t('audit.when'), align: 'end', cell: ({ created_at }) => <When iso={created_at} /> },
  ]
}

function When({ iso }: { iso: string }) {
  return (
    <Text span size="sm" className={classes.when}>
      <TimeAgo iso={iso} />
    </Text>
  )
}

function Action({ entry: { action, subject } }: { entry: AuditEntry }) {
  const { t } = useTranslation('site')
  const known = actionKey(action)
  return (
    <Group gap="xs" wrap="wrap">
      <Text span size="sm" fw={560}>
        {known ? t(`audit.action.${known}`) : action}
      </Text>
      <Code>{subject}</Code>
    </Group>
  )
}
