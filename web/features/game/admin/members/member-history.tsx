import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ListPanel } from '../../../../ui/data/list-panel.tsx'
import { useHistoryColumns } from '../../history/action-history.tsx'
import { memberActionsQuery } from '../../queries/list-member-actions.ts'

const pageSize = 20

type MemberHistoryProps = { userId: number; name: string; page: number; onPage: (page: number) => void }

/** Everything that a member did and decided, each with its explanation. */
export function MemberHistory({ userId, name, page, onPage }: MemberHistoryProps) {
  const { t, i18n } = useTranslation('gameAdmin')
  return (
    <ListPanel
      headed
      label={t('member.history', { name })}
      description={t('member.historyHint')}
      query={useQuery(memberActionsQuery(userId, page, pageSize, i18n.language))}
      columns={useHistoryColumns(userId)}
      rowKey={({ action_id }) => action_id}
      empty={{
        icon: <IconHistory aria-hidden="true" />,
        title: t('member.noHistoryTitle'),
        description: t('member.noHistory'),
      }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    />
  )
}
