import { Paper, Skeleton, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../feedback/error-state.tsx'
import classes from './data-table.module.css'
import { SortHeader } from './sort-header.tsx'
import { type Paging, TablePaging } from './table-paging.tsx'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Figures go to the end so that their digits align. */
  align?: 'end'
  sortable?: boolean
  /** On phones every row is a card: a heading column opens it, without its label. */
  heading?: boolean
  /** What can be done with a row speaks for itself: its header is for screen readers only. */
  actions?: boolean
  /** On phones it stands beside the heading, in the corner of the card: the figure by which rows are compared. */
  corner?: boolean
}

export type Sort = { key: string; descending: boolean }

export type DataTableProps<Row> = {
  /** Accessible name of the table. */
  label: string
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string | number
  /** undefined while the first answer is on its way. */
  rows: readonly Row[] | undefined
  /** Shown instead of the rows while there are none to show. */
  error: unknown
  onRetry: () => void
  /** What to say when there is nothing: an `EmptyState`. */
  empty: ReactNode
  /** Rows of a previous page are still shown while the next one loads. */
  busy?: boolean
  isHighlighted?: (row: Row) => boolean
  sort?: Sort
  onSort?: (sort: Sort) => void
  paging?: Paging
}

/** Said aloud, so that the table stays one for screen readers where CSS turns its rows into cards. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
}

/** A list with its four states: loading, error, empty and rows. A table on wide screens, cards on phones. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, error, onRetry, empty, paging, label, columns } = props
  if (rows === undefined && error) return <ErrorState error={error} onRetry={onRetry} />
  if (rows?.length === 0) return empty
  return (
    <Paper className={classes.frame}>
      <table {...roles.table} aria-label={label} aria-busy={rows === undefined || props.busy} className={classes.table}>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>{rows ? <Rows {...props} rows={rows} /> : <LoadingRows columns={columns} />}</tbody>
      </table>
      {paging && <TablePaging {...paging} />}
    </Paper>
  )
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'sort' | 'onSort'>) {
  const direction = sort?.key === column.key ? (sort.descending ? 'descending' : 'ascending') : 'none'
  return (
    <th
      {...roles.columnheader}
      scope="col"
      data-align={column.align}
      aria-sort={column.sortable ? direction : undefined}
      className={classes.header}
    >
      {column.sortable && onSort ? (
        <SortHeader
          label={column.header}
          direction={direction}
          onToggle={() => onSort({ key: column.key, descending: direction !== 'descending' })}
        />
      ) : (
        <HeaderText column={column} />
      )}
    </th>
  )
}

function HeaderText<Row>({ column: { header, actions } }: { column: Column<Row> }) {
  return actions ? <VisuallyHidden>{header}</VisuallyHidden> : header
}

function Rows<Row>({ rows, columns, rowKey, isHighlighted }: DataTableProps<Row> & { rows: readonly Row[] }) {
  return rows.map((row) => (
    <tr key={rowKey(row)} {...roles.row} className={classes.row} data-highlighted={isHighlighted?.(row) || undefined}>
      {columns.map((column) => (
        <td
          key={column.key}
          {...roles.cell}
          data-label={column.heading || isInCorner(column) ? undefined : column.header}
          data-corner={isInCorner(column) || undefined}
          data-align={column.align}
          className={classes.cell}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  ))
}

/** Actions stand there as well. */
function isInCorner<Row>({ actions = false, corner = false }: Column<Row>): boolean {
  return actions || corner
}

function LoadingRows<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  const { t } = useTranslation('ui')
  return ['a', 'b', 'c', 'd', 'e'].map((row, index) => (
    <tr key={row} {...roles.row} className={classes.row}>
      {columns.map((column) => (
        <td key={column.key} {...roles.cell} className={classes.cell}>
          <Skeleton height={16} width={column.heading ? '70%' : '45%'} ml={column.align === 'end' ? 'auto' : 0} />
          {index === 0 && column === columns[0] && <VisuallyHidden>{t('loading')}</VisuallyHidden>}
        </td>
      ))}
    </tr>
  ))
}
