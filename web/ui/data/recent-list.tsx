import { Skeleton, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../feedback/error-state.tsx'
import classes from './recent-list.module.css'

type RecentListProps<Item> = {
  /** Accessible name of the list. */
  label: string
  /** undefined while the first answer is on its way. */
  items: readonly Item[] | undefined
  /** How many there usually are: the place kept while they load. */
  length: number
  error: unknown
  onRetry: () => void
  /** One sentence that says how the first one comes about. */
  empty: string
  children: (item: Item) => ReactNode
}

/** The latest of something, a few lines in a card, with its four states. The lines are `RecentRow`s. */
export function RecentList<Item>({ label, items, length, error, onRetry, empty, children }: RecentListProps<Item>) {
  if (items === undefined && error) return <ErrorState error={error} onRetry={onRetry} />
  if (items === undefined) return <Loading length={length} />
  if (items.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {empty}
      </Text>
    )
  }
  return (
    <ul className={classes.list} aria-label={label}>
      {items.map(children)}
    </ul>
  )
}

type RecentRowProps = {
  icon: ReactNode
  title: ReactNode
  detail: ReactNode
  /** At the end of the line: a figure. */
  children: ReactNode
}

export function RecentRow({ icon, title, detail, children }: RecentRowProps) {
  return (
    <li className={classes.row}>
      {icon}
      <div className={classes.words}>
        <Text size="sm" fw={580} lineClamp={2}>
          {title}
        </Text>
        <Text size="xs" c="dimmed">
          {detail}
        </Text>
      </div>
      {children}
    </li>
  )
}

function Loading({ length }: { length: number }) {
  const { t } = useTranslation('ui')
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length }, (_, place) => place).map((place) => (
        <div key={place} className={classes.row}>
          <Skeleton height={36} width={36} />
          <Skeleton height={28} flex={1} />
        </div>
      ))}
    </div>
  )
}
