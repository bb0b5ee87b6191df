import { useTranslation } from 'react-i18next'
import type { Field } from './edit.ts'
import { FieldPair } from './field-group.tsx'
import { MomentField } from './moment-field.tsx'

type WindowFieldsProps = { starts: Field<string | null>; ends: Field<string | null> }

/** From when until when. */
export function WindowFields({ starts, ends }: WindowFieldsProps) {
  const { t } = useTranslation('gameRules')
  return (
    <FieldPair>
      <MomentField label={t('startsAt')} description={t('momentHint')} {...starts} />
      <MomentField label={t('endsAt')} description={t('momentHint')} {...ends} />
    </FieldPair>
  )
}
