import { Pagination, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './data-table.module.css'

export type Paging = {
  /** From 1. */
  page: number
  limit: number
  total: number
  onChange: (page: number) => void
}

export function TablePaging({ page, limit, total, onChange }: Paging) {
  const { t } = useTranslation('ui')
  const pages = Math.ceil(total / limit)
  if (pages <= 1) return null
  const range = { first: (page - 1) * limit + 1, last: Math.min(page * limit, total), total }
  return (
    <nav aria-label={t('table.pages')} className={classes.paging}>
      <Text size="sm" c="dimmed" className={classes.range}>
        {t('table.range', range)}
      </Text>
      <Pagination
        value={page}
        total={pages}
        onChange={onChange}
        siblings={1}
        size="sm"
        getItemProps={(number) => ({ 'aria-label': t('table.page', { page: number }) })}
        getControlProps={(control) => ({
          'aria-label': t(control === 'next' ? 'table.next' : 'table.previous'),
        })}
      />
    </nav>
  )
}
