import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './data-table.module.css'

type SortHeaderProps = { label: string; direction: 'ascending' | 'descending' | 'none'; onToggle: () => void }

const icons = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }

/** A column header that sorts; the direction itself is announced by the header cell's `aria-sort`. */
export function SortHeader({ label, direction, onToggle }: SortHeaderProps) {
  const { t } = useTranslation('ui')
  const Icon = icons[direction]
  return (
    <UnstyledButton
      className={classes.sort}
      data-active={direction !== 'none' || undefined}
      onClick={onToggle}
      aria-label={t('table.sortBy', { column: label })}
    >
      {label}
      <Icon size={15} aria-hidden="true" />
    </UnstyledButton>
  )
}
