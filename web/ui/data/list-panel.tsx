import { Button, Stack } from '@mantine/core'
import { IconSearchOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { EmptyState, type EmptyStateProps } from '../feedback/empty-state.tsx'
import { SearchField } from '../forms/search-field.tsx'
import { ListTools } from '../layout/list-tools.tsx'
import { Section } from '../layout/section.tsx'
import { type Column, DataTable, type DataTableProps } from './data-table.tsx'

/** One page of a longer list. */
type PageOf<Row> = { items: readonly Row[]; total: number }

/** What `useQuery` gives for a list: all of it, or a page of it. */
export type ListQuery<Row> = {
  data: readonly Row[] | PageOf<Row> | undefined
  error: unknown
  refetch: () => unknown
  isPlaceholderData: boolean
}

type Search = {
  /** What is searched, e.g. "Buscar usuarios". */
  label: string
  value: string
  onSearch: (text: string) => void
  nothingFound: { title: string; description: ReactNode; showAll: string }
}

type ListPanelProps<Row> = Pick<DataTableProps<Row>, 'rowKey' | 'isHighlighted' | 'sort' | 'onSort'> & {
  /** The name of the list: of its table, and its heading where it is `headed`. */
  label: string
  headed?: boolean
  /** Under the heading. */
  description?: ReactNode
  /** Said before the list, e.g. that it does nothing for now. */
  notice?: ReactNode
  /** What can be done with the list as a whole: buttons, e.g. one that adds to it. */
  actions?: ReactNode
  search?: Search
  query: ListQuery<Row>
  columns: readonly Column<Row>[]
  /** What to say while there is nothing, and how the first one comes about. */
  empty: EmptyStateProps
  /** For lists that come a page at a time, from 1, `limit` rows each. */
  paging?: { page: number; limit: number; onChange: (page: number) => void }
  /** What belongs to the list without being in it: the panels that its actions open. */
  children?: ReactNode
}

/** A list as most pages have it: its name, its search, what can be done with it, and its rows in all their states. */
export function ListPanel<Row>(props: ListPanelProps<Row>) {
  const { label, headed = false, description, notice, actions, search, children } = props
  const field = search && <SearchField label={search.label} value={search.value} onSearch={search.onSearch} />
  const body = (
    <>
      {notice}
      {headed ? field : <Tools search={field}>{actions}</Tools>}
      <Rows {...props} />
      {children}
    </>
  )
  if (!headed) return <Stack>{body}</Stack>
  return (
    <Section title={label} description={description} actions={actions}>
      {body}
    </Section>
  )
}

function Tools({ search, children }: { search: ReactNode; children: ReactNode }) {
  if (!children) return search
  return <ListTools search={search}>{children}</ListTools>
}

function Rows<Row>({ label, query, search, empty, paging, ...table }: ListPanelProps<Row>) {
  const { data, error, refetch, isPlaceholderData } = query
  const page = data === undefined ? undefined : asPage(data)
  const { columns, rowKey, isHighlighted, sort, onSort } = table
  return (
    <DataTable
      label={label}
      columns={columns}
      rowKey={rowKey}
      isHighlighted={isHighlighted}
      sort={sort}
      onSort={onSort}
      rows={page?.items}
      error={error}
      onRetry={() => void refetch()}
      busy={isPlaceholderData}
      empty={search?.value ? <NothingFound {...search} /> : <EmptyState {...empty} />}
      paging={paging && page && { ...paging, total: page.total }}
    />
  )
}

function asPage<Row>(data: readonly Row[] | PageOf<Row>): PageOf<Row> {
  return 'items' in data ? data : { items: data, total: data.length }
}

function NothingFound({ onSearch, nothingFound: { title, description, showAll } }: Search) {
  return (
    <EmptyState
      icon={<IconSearchOff aria-hidden="true" />}
      title={title}
      description={description}
      action={
        <Button variant="default" onClick={() => onSearch('')}>
          {showAll}
        </Button>
      }
    />
  )
}
