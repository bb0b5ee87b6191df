import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import type { Prize } from '../requests.ts'
import { type Edit, fieldOf, figureOf, optionalTextsOf } from './edit.ts'
import { FieldPair } from './field-group.tsx'
import { RowList } from './row-list.tsx'

const mostPrizes = 20

/** What the places of a final table win, from the first place down. */
export function PrizeRows({ edit }: { edit: Edit<Prize[]> }) {
  const { t } = useTranslation('gameRules')
  return (
    <RowList
      edit={edit}
      label={t('prizes.label')}
      description={t('prizes.hint')}
      rowName={t('prizes.row')}
      addLabel={t('prizes.add')}
      blank={nextPrize}
      most={mostPrizes}
    >
      {(prize) => (
        <>
          <FieldPair>
            <NumberField label={t('prizes.from')} min={1} {...figureOf(prize, 'from')} />
            <NumberField label={t('prizes.to')} placeholder={t('prizes.everybody')} min={1} {...fieldOf(prize, 'to')} />
          </FieldPair>
          <NumberField label={t('lumis')} unit="Lümis" {...figureOf(prize, 'lumis')} />
          <TextsInput label={t('unlock')} description={t('unlockHint')} {...optionalTextsOf(prize, 'unlock')} />
        </>
      )}
    </RowList>
  )
}

function nextPrize(prizes: readonly Prize[]): Prize {
  const last = prizes.at(-1)
  const place = last === undefined ? 1 : (last.to ?? last.from) + 1
  return { from: place, to: place, lumis: 100, unlock: null }
}
