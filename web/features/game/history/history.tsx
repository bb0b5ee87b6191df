import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/layout/section.tsx'
import { ActionHistory } from './action-history.tsx'
import type { HistoryList } from './history-lists.ts'
import { HistorySwitch } from './history-switch.tsx'
import { LumisHistory } from './lumis-history.tsx'

type HistoryProps = {
  list: HistoryList
  onList: (list: HistoryList) => void
  page: number
  onPage: (page: number) => void
}

/** The past of the member: what was done and decided, or every line of the Lümis. */
export function History({ list, onList, page, onPage }: HistoryProps) {
  const { t } = useTranslation('gameHistory')
  const List = list === 'actions' ? ActionHistory : LumisHistory
  return (
    <Section title={t('title')} description={t(list === 'actions' ? 'description' : 'lines.description')}>
      <HistorySwitch list={list} onList={onList} />
      <List page={page} onPage={onPage} />
    </Section>
  )
}
