import { IconTrophy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { type Column, DataTable, type DataTableProps } from '../../../ui/data/data-table.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Player } from './player.tsx'

type Place = { rank: number; username: string; score: number }

type PlaceTableProps<Row extends Place> = Pick<DataTableProps<Row>, 'label' | 'busy' | 'paging'> & {
  places: readonly Row[]
  /** The reader's. */
  ownRank: number | null | undefined
  /** What is known of a place beside who holds it and the score. */
  more: readonly Column<Row>[]
  scoreName: string
  empty: { title: string; description: string }
}

/** Places of a board or an event, the reader's own marked. */
export function PlaceTable<Row extends Place>({
  places,
  ownRank,
  more,
  scoreName,
  empty,
  ...table
}: PlaceTableProps<Row>) {
  const { t } = useTranslation('gameParts')
  const format = useFormat()
  return (
    <DataTable
      {...table}
      columns={[
        {
          key: 'name',
          header: t('player'),
          heading: true,
          cell: ({ rank, username }) => <Player rank={rank} name={username} />,
        },
        ...more,
        {
          key: 'score',
          header: scoreName,
          align: 'end',
          corner: true,
          cell: ({ score }) => <b>{format.number(score)}</b>,
        },
      ]}
      rows={places}
      rowKey={({ rank }) => rank}
      isHighlighted={({ rank }) => rank === ownRank}
      error={null}
      onRetry={() => undefined}
      empty={<EmptyState icon={<IconTrophy aria-hidden="true" />} {...empty} />}
    />
  )
}
