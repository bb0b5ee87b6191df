import { useTranslation } from 'react-i18next'
import { wordsOf } from '../parts/words-of.ts'

const known = [
  'invoice_number',
  'merchant',
  'amount',
  'category',
  'accuracy',
  'survey_id',
  'question',
  'lesson',
] as const

/** What a field of the metadata is called; one that we do not know by its own name, in words. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation('gameHistory')
  return (field) => {
    const name = known.find((each) => each === field)
    return name === undefined ? wordsOf(field) : t(`fields.${name}`)
  }
}
