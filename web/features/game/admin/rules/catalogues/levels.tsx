import { ColorInput, Switch } from '@mantine/core'
import { IconStairsUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { noTexts, TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import type { Catalogue, FieldsProps } from '../catalogue.ts'
import { fieldOf, figureOf, ownComplaint, textsOf, within } from '../form/edit.ts'
import { FactorField } from '../form/factor-field.tsx'
import { FieldGroup, FieldPair } from '../form/field-group.tsx'
import { RowList } from '../form/row-list.tsx'
import { TextField } from '../form/text-field.tsx'
import { type LevelRule, levelRequests } from '../requests.ts'

const mostBenefits = 10

export const levels: Catalogue<LevelRule> = {
  name: 'levels',
  Icon: IconStairsUp,
  requests: levelRequests,
  blank: () => ({
    number: 21,
    name: noTexts,
    color: '#B9F2FF',
    icon_url: '',
    min_xp: Number.NaN,
    lumis_multiplier: 1,
    daily_missions_limit: 3,
    freeze_tokens_per_week: 1,
    special_events: true,
    reward_lumis: 0,
    benefits: [],
  }),
  codeOf: ({ number }) => String(number),
  titleOf: ({ name }, { read }) => read(name),
  lineOf: ({ min_xp, lumis_multiplier, daily_missions_limit, freeze_tokens_per_week, reward_lumis }, { t, format }) =>
    t('lines.level', {
      xp: format.number(min_xp),
      factor: format.number(lumis_multiplier),
      missions: daily_missions_limit,
      freezes: freeze_tokens_per_week,
      lumis: format.number(reward_lumis),
    }),
  order: (a, b) => a.number - b.number,
  Fields: LevelFields,
}

function LevelFields({ edit, known }: FieldsProps<LevelRule>) {
  const { t } = useTranslation('gameRules')
  const { value: special, onChange: setSpecial, error } = fieldOf(edit, 'special_events')
  return (
    <>
      <FieldPair>
        <NumberField
          label={t('levels.number')}
          description={t('levels.numberHint')}
          readOnly={known !== undefined}
          variant={known === undefined ? 'default' : 'filled'}
          min={1}
          {...figureOf(edit, 'number')}
        />
        <NumberField
          label={t('levels.minXp')}
          description={t('levels.minXpHint')}
          unit="XP"
          {...figureOf(edit, 'min_xp')}
        />
      </FieldPair>
      <TextsInput label={t('name')} required {...textsOf(edit, 'name')} />
      <FieldPair>
        <ColorInput
          withEyeDropper={false}
          label={t('levels.color')}
          description={t('levels.colorHint')}
          {...fieldOf(edit, 'color')}
        />
        <TextField label={t('icon')} description={t('iconHint')} {...fieldOf(edit, 'icon_url')} />
      </FieldPair>
      <FieldGroup title={t('levels.benefits')}>
        <FieldPair>
          <FactorField label={t('levels.multiplier')} step={0.05} {...figureOf(edit, 'lumis_multiplier')} />
          <NumberField label={t('levels.reward')} unit="Lümis" {...figureOf(edit, 'reward_lumis')} />
          <NumberField label={t('levels.missions')} {...figureOf(edit, 'daily_missions_limit')} />
          <NumberField label={t('levels.freezes')} {...figureOf(edit, 'freeze_tokens_per_week')} />
        </FieldPair>
        <Switch
          label={t('levels.special')}
          description={t('levels.specialHint')}
          checked={special}
          error={error}
          onChange={(event) => setSpecial(event.currentTarget.checked)}
        />
        <RowList
          edit={within(edit, 'benefits')}
          label={t('levels.inWords')}
          description={t('levels.inWordsHint')}
          rowName={t('levels.benefit')}
          addLabel={t('levels.addBenefit')}
          blank={() => noTexts}
          most={mostBenefits}
          ordered
        >
          {(benefit) => (
            <TextsInput
              label={t('levels.benefitText')}
              value={benefit.value}
              onChange={benefit.replace}
              error={ownComplaint(benefit)}
            />
          )}
        </RowList>
      </FieldGroup>
    </>
  )
}
