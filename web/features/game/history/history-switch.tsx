import { useTranslation } from 'react-i18next'
import { ChoiceChips } from '../parts/choice-chips.tsx'
import { type HistoryList, historyLists } from './history-lists.ts'

/** "Acciones | Lümis": which list of the past is shown. */
export function HistorySwitch({ list, onList }: { list: HistoryList; onList: (list: HistoryList) => void }) {
  const { t } = useTranslation('gameHistory')
  const options = historyLists.map((value) => ({ value, label: t(`lists.${value}`) }))
  return <ChoiceChips label={t('lists.label')} value={list} options={options} onChange={onList} />
}
