import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { IconHistory, IconSearchOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../../ui/data/data-table.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { SearchField } from '../../../ui/forms/search-field.tsx'
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
  const columns = useColumns()
  const { data, error, refetch, isPlaceholderData } = useQuery(auditQuery(page, pageSize, search))
  return (
    <Stack>
      <SearchField label={t('audit.search')} value={search} onSearch={onSearch} />
      <DataTable
        label={t('audit.list')}
        columns={columns}
        rows={data?.items}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        busy={isPlaceholderData}
        empty={search ? <NothingFound search={search} onShowAll={() => onSearch('')} /> : <NothingYet />}
        paging={data && { page, limit: data.limit, total: data.total, onChange: onPage }}
      />
    </Stack>
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

function NothingYet() {
  const { t } = useTranslation('site')
  return (
    <EmptyState
      icon={<IconHistory aria-hidden="true" />}
      title={t('audit.emptyTitle')}
      description={t('audit.empty')}
    />
  )
}

function NothingFound({ search, onShowAll }: { search: string; onShowAll: () => void }) {
  const { t } = useTranslation('site')
  return (
    <EmptyState
      icon={<IconSearchOff aria-hidden="true" />}
      title={t('audit.nothingFound')}
      description={t('audit.nothingFoundHint', { search })}
      action={
        <Button variant="default" onClick={onShowAll}>
          {t('audit.showAll')}
        </Button>
      }
    />
  )
}
