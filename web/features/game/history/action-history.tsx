import { Badge, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { GameTabButton } from '../game-tab-link.tsx'
import { myActionsQuery, type PastAction } from '../queries/list-my-actions.ts'
import { GameWhy } from '../why/game-why.tsx'

const pageSize = 20

/** Everything that the member did and decided, what each earned, and why. */
export function ActionHistory({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { t, i18n } = useTranslation(['gameHistory', 'game'])
  const columns = useHistoryColumns()
  const query = useQuery(myActionsQuery(page, pageSize, i18n.language))
  return (
    <ListPanel
      label={t('title')}
      query={query}
      columns={columns}
      rowKey={({ action_id }) => action_id}
      empty={{
        icon: <IconHistory aria-hidden="true" />,
        title: t('emptyTitle'),
        description: t('empty'),
        action: <GameTabButton tab="missions">{t('game:opportunities.seeMissions')}</GameTabButton>,
      }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    />
  )
}

/** What is told of each action; `userId`: of somebody else, for administrators. */
export function useHistoryColumns(userId?: number): Column<PastAction>[] {
  const { t } = useTranslation('gameHistory')
  const format = useFormat()
  return [
    { key: 'action', header: t('action'), heading: true, cell: ({ action_name }) => <b>{action_name}</b> },
    { key: 'when', header: t('when'), cell: ({ occurred_at }) => <TimeAgo iso={occurred_at} /> },
    { key: 'outcome', header: t('outcome'), cell: (action) => <Outcome action={action} /> },
    {
      key: 'lumis',
      header: t('lumis'),
      align: 'end',
      cell: ({ lumis_earned }) => gain(format.number(lumis_earned), lumis_earned),
    },
    { key: 'xp', header: t('xp'), align: 'end', cell: ({ xp_earned }) => gain(format.number(xp_earned), xp_earned) },
    {
      key: 'why',
      header: t('why'),
      actions: true,
      align: 'end',
      cell: ({ action_id, action_name }) => (
        <GameWhy kind="action" id={String(action_id)} userId={userId} title={t('whyOf', { action: action_name })} />
      ),
    },
  ]
}

function gain(written: string, amount: number): string {
  return amount > 0 ? `+${written}` : written
}

/** Why nothing was earned is said kindly: it is no fault. */
function Outcome({ action }: { action: PastAction }) {
  const { t } = useTranslation('gameHistory')
  if (action.limit !== null) {
    return (
      <div>
        <Badge color="lagoon" tt="none">
          {t(`limits.${action.limit}`)}
        </Badge>
        <Text size="xs" c="dimmed" mt={4}>
          {action.limit_reason}
        </Text>
      </div>
    )
  }
  // Counts for points and streaks, perhaps, but is worth nothing in the game.
  const isWorthless = action.lumis_earned === 0 && action.xp_earned === 0
  const kind = action.kind === 'action' && isWorthless ? 'noted' : action.kind
  return (
    <Badge color={kind === 'action' ? 'jungle' : 'gray'} tt="none">
      {action.corrected ? t('corrected') : t(`kinds.${kind}`)}
    </Badge>
  )
}
