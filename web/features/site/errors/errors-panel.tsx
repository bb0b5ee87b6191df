import { Anchor, Badge, Code, Group, Stack, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import classes from './errors-panel.module.css'
import { errorsQuery, type ServerError } from './list-errors.ts'

const pageSize = 20

/** What went wrong in the server, where, and for whom. */
export function ErrorsPanel({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { t } = useTranslation('site')
  return (
    <ListPanel
      label={t('errors.list')}
      query={useQuery(errorsQuery(page, pageSize))}
      columns={useColumns()}
      rowKey={({ id }) => id}
      empty={{
        icon: <IconShieldCheck aria-hidden="true" />,
        title: t('errors.emptyTitle'),
        description: t('errors.empty'),
      }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    />
  )
}

function useColumns(): Column<ServerError>[] {
  const { t } = useTranslation('site')
  return [
    { key: 'what', header: t('errors.what'), heading: true, cell: (each) => <What error={each} /> },
    {
      key: 'where',
      header: t('errors.where'),
      cell: ({ method, url }) => <Code className={classes.address}>{`${method} ${url}`}</Code>,
    },
    { key: 'who', header: t('errors.who'), cell: (each) => <Whom error={each} /> },
    { key: 'when', header: t('errors.when'), align: 'end', cell: ({ created_at }) => <TimeAgo iso={created_at} /> },
  ]
}

function What({ error: { status, message, code, details } }: { error: ServerError }) {
  const [open, setOpen] = useState(false)
  const { t } = useTranslation('site')
  return (
    <Stack gap={4}>
      <Group gap="xs" wrap="nowrap" align="start">
        <Badge color="ember">{status}</Badge>
        <Text span size="sm" fw={560}>
          {message}
        </Text>
      </Group>
      <Anchor component="button" type="button" size="xs" fw={560} ta="start" onClick={() => setOpen(!open)}>
        {t(open ? 'errors.hide' : 'errors.details')}
      </Anchor>
      {open && (
        <Code block className={classes.details}>
          {[code, printed(details)].filter(Boolean).join('\n')}
        </Code>
      )}
    </Stack>
  )
}

function Whom({ error: { user_id, user_type, ip } }: { error: ServerError }) {
  const { t } = useTranslation('site')
  const kind = user_type === 'registered' ? 'errors.member' : 'errors.guest'
  return (
    <Text span size="sm">
      {user_id === null ? t('errors.nobody') : t(kind, { id: user_id })}
      <Text span c="dimmed" inherit>{` · ${ip}`}</Text>
    </Text>
  )
}

function printed(details: unknown): string {
  if (details === null || details === undefined) return ''
  return typeof details === 'string' ? details : JSON.stringify(details, null, 2)
}
