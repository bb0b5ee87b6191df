import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

type FoldProps<Item> = {
  items: readonly Item[]
  /** How many are shown until somebody asks for all. */
  first: number
  children: (shown: readonly Item[]) => ReactNode
}

/** The first of a long list, and all of it on request. */
export function Fold<Item>({ items, first, children }: FoldProps<Item>) {
  const { t } = useTranslation('gameParts')
  const [all, setAll] = useState(false)
  return (
    <>
      {children(all ? items : items.slice(0, first))}
      {items.length > first && (
        <Button variant="subtle" size="sm" mx="auto" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showLess') : t('showAll', { total: items.length })}
        </Button>
      )}
    </>
  )
}
