import { Switch } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { noTexts, TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import { type Catalogue, type FieldsProps, switchedByActive } from '../catalogue.ts'
import { fieldOf, figureOf, textsOf } from '../form/edit.ts'
import { FieldPair } from '../form/field-group.tsx'
import { CodeField } from '../form/text-field.tsx'
import { type SegmentRule, segmentRequests } from '../requests.ts'

export const segments: Catalogue<SegmentRule> = {
  name: 'segments',
  Icon: IconUsersGroup,
  requests: segmentRequests,
  blank: () => ({ code: '', name: noTexts, min_level: 1, min_active_days: 0, special: false, active: true }),
  codeOf: ({ code }) => code,
  titleOf: ({ name }, { read }) => read(name),
  lineOf: ({ min_level, min_active_days, special }, { t }) =>
    t(special ? 'lines.segmentSpecial' : 'lines.segment', { level: min_level, count: min_active_days }),
  activity: switchedByActive,
  Fields: SegmentFields,
}

function SegmentFields({ edit, known }: FieldsProps<SegmentRule>) {
  const { t } = useTranslation('gameRules')
  const { value: special, onChange, error } = fieldOf(edit, 'special')
  return (
    <>
      <CodeField edit={edit} isNew={known === undefined} />
      <TextsInput label={t('name')} required {...textsOf(edit, 'name')} />
      <FieldPair>
        <NumberField label={t('minLevel')} min={1} {...figureOf(edit, 'min_level')} />
        <NumberField label={t('segments.activeDays')} unit={t('days')} {...figureOf(edit, 'min_active_days')} />
      </FieldPair>
      <Switch
        label={t('segments.special')}
        description={t('segments.specialHint')}
        checked={special}
        error={error}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </>
  )
}
