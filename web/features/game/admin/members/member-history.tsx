import { IconCoins, IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListPanel } from '../../../../ui/data/list-panel.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { useHistoryColumns } from '../../history/action-history.tsx'
import type { HistoryList } from '../../history/history-lists.ts'
import { HistorySwitch } from '../../history/history-switch.tsx'
import { useLumisColumns } from '../../history/lumis-history.tsx'
import { memberActionsQuery } from '../../queries/list-member-actions.ts'
import { memberLumisQuery } from '../../queries/list-member-lumis.ts'

const pageSize = 20

type ListProps = { userId: number; name: string; page: number; onPage: (page: number) => void }

/** Everything that a member did and decided, or every line of its Lümis, each with its explanation. */
export function MemberHistory(props: ListProps) {
  const { t } = useTranslation('gameAdmin')
  const [list, setList] = useState<HistoryList>('actions')
  const isActions = list === 'actions'
  return (
    <Section
      title={t('member.history', { name: props.name })}
      description={t(isActions ? 'member.historyHint' : 'member.lumisHint')}
    >
      <HistorySwitch
        list={list}
        onList={(next) => {
          setList(next)
          props.onPage(1)
        }}
      />
      {isActions ? <Actions {...props} /> : <Lumis {...props} />}
    </Section>
  )
}

function Actions({ userId, name, page, onPage }: ListProps) {
  const { t, i18n } = useTranslation('gameAdmin')
  return (
    <ListPanel
      label={t('member.history', { name })}
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

function Lumis({ userId, name, page, onPage }: ListProps) {
  const { t, i18n } = useTranslation('gameAdmin')
  return (
    <ListPanel
      label={t('member.lumis', { name })}
      query={useQuery(memberLumisQuery(userId, page, pageSize, i18n.language))}
      columns={useLumisColumns()}
      rowKey={({ id }) => id}
      empty={{
        icon: <IconCoins aria-hidden="true" />,
        title: t('member.noLumisTitle'),
        description: t('member.noLumis'),
      }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    />
  )
}
