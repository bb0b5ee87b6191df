import { Alert, Anchor, Text } from '@mantine/core'
import { IconInfoCircle, IconMailOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { type Mail, mailsQuery } from './list-mails.ts'
import { MailReader } from './mail-reader.tsx'
import { MailStatus } from './mail-status.tsx'

const pageSize = 20

/** Every mail with its outcome; without a mail server this is where mails are read. */
export function MailsPanel({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { t } = useTranslation('site')
  const [open, setOpen] = useState<Mail | null>(null)
  const query = useQuery(mailsQuery(page, pageSize))
  return (
    <ListPanel
      label={t('mails.list')}
      notice={query.data?.items[0]?.status === 'kept' && <KeptHere />}
      query={query}
      columns={useColumns(setOpen)}
      rowKey={({ id }) => id}
      empty={{ icon: <IconMailOff aria-hidden="true" />, title: t('mails.emptyTitle'), description: t('mails.empty') }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    >
      <MailReader mail={open} onClose={() => setOpen(null)} />
    </ListPanel>
  )
}

function KeptHere() {
  const { t } = useTranslation('site')
  return (
    <Alert color="lagoon" icon={<IconInfoCircle aria-hidden="true" />} title={t('mails.keptTitle')}>
      {t('mails.kept')}
    </Alert>
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
