import { Alert, Anchor, Stack, Text } from '@mantine/core'
import { IconInfoCircle, IconMailOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../../ui/data/data-table.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { type Mail, mailsQuery } from './list-mails.ts'
import { MailReader } from './mail-reader.tsx'
import { MailStatus } from './mail-status.tsx'

const pageSize = 20

/** Every mail with its outcome; without a mail server this is where mails are read. */
export function MailsPanel({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { t } = useTranslation('site')
  const [open, setOpen] = useState<Mail | null>(null)
  const columns = useColumns(setOpen)
  const { data, error, refetch, isPlaceholderData } = useQuery(mailsQuery(page, pageSize))
  return (
    <Stack>
      {data?.items[0]?.status === 'kept' && (
        <Alert color="lagoon" icon={<IconInfoCircle aria-hidden="true" />} title={t('mails.keptTitle')}>
          {t('mails.kept')}
        </Alert>
      )}
      <DataTable
        label={t('mails.list')}
        columns={columns}
        rows={data?.items}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        busy={isPlaceholderData}
        empty={
          <EmptyState
            icon={<IconMailOff aria-hidden="true" />}
            title={t('mails.emptyTitle')}
            description={t('mails.empty')}
          />
        }
        paging={data && { page, limit: data.limit, total: data.total, onChange: onPage }}
      />
      <MailReader mail={open} onClose={() => setOpen(null)} />
    </Stack>
  )
}

function useColumns(onOpen: (mail: Mail) => void): Column<Mail>[] {
  const { t } = useTranslation('site')
  return [
    {
      key: 'subject',
      header: t('mails.subject'),
      heading: true,
      cell: (mail) => (
        <Anchor component="button" type="button" size="sm" fw={560} ta="start" onClick={() => onOpen(mail)}>
          {mail.subject}
        </Anchor>
      ),
    },
    {
      key: 'to',
      header: t('mails.to'),
      cell: ({ to }) => (
        <Text span size="sm" truncate>
          {to}
        </Text>
      ),
    },
    { key: 'status', header: t('mails.status'), cell: ({ status }) => <MailStatus status={status} /> },
    { key: 'when', header: t('mails.when'), align: 'end', cell: ({ created_at }) => <TimeAgo iso={created_at} /> },
  ]
}
