import { Switch } from '@mantine/core'
import { IconMedal } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { noTexts, TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import { type Catalogue, type FieldsProps, switchedByActive } from '../catalogue.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { CriterionRows } from '../form/criterion-rows.tsx'
import { fieldOf, figureOf, optionalTextsOf, textsOf, within } from '../form/edit.ts'
import { FieldGroup, FieldPair } from '../form/field-group.tsx'
import { CodeField, TextField } from '../form/text-field.tsx'
import { type AchievementRule, achievementRequests } from '../requests.ts'

const difficulties = ['bronze', 'silver', 'gold', 'platinum'] as const

export const achievements: Catalogue<AchievementRule> = {
  name: 'achievements',
  Icon: IconMedal,
  requests: achievementRequests,
  blank: () => ({
    code: '',
    name: noTexts,
    description: noTexts,
    category: '',
    difficulty: 'bronze',
    icon_url: '',
    criteria: [{ counter: 'active_days', at_least: 7 }],
    reward_lumis: 100,
    reward_xp: 50,
    unlock: null,
    hidden: false,
    active: true,
  }),
  codeOf: ({ code }) => code,
  titleOf: ({ name }, { read }) => read(name),
  lineOf: ({ description, difficulty, reward_lumis, reward_xp }, { t, format, read }) =>
    t('lines.achievement', {
      description: read(description),
      difficulty: t(`achievements.difficulties.${difficulty}`),
      lumis: format.number(reward_lumis),
      xp: format.number(reward_xp),
    }),
  activity: switchedByActive,
  Fields: AchievementFields,
}

function AchievementFields({ edit, known }: FieldsProps<AchievementRule>) {
  const { t } = useTranslation('gameRules')
  const { value: hidden, onChange, error } = fieldOf(edit, 'hidden')
  return (
    <>
      <CodeField edit={edit} isNew={known === undefined} />
      <TextsInput label={t('name')} required {...textsOf(edit, 'name')} />
      <TextsInput label={t('description')} required multiline {...textsOf(edit, 'description')} />
      <FieldPair>
        <TextField
          label={t('category')}
          description={t('achievements.categoryHint')}
          placeholder="invoices"
          {...fieldOf(edit, 'category')}
        />
        <ChoiceField
          label={t('achievements.medal')}
          description={t('achievements.medalHint')}
          options={difficulties.map((each) => ({ value: each, label: t(`achievements.difficulties.${each}`) }))}
          {...fieldOf(edit, 'difficulty')}
        />
      </FieldPair>
      <TextField label={t('icon')} description={t('iconHint')} {...fieldOf(edit, 'icon_url')} />
      <CriterionRows edit={within(edit, 'criteria')} />
      <FieldGroup title={t('missions.reward')}>
        <FieldPair>
          <NumberField label={t('lumis')} unit="Lümis" {...figureOf(edit, 'reward_lumis')} />
          <NumberField label="XP" unit="XP" {...figureOf(edit, 'reward_xp')} />
        </FieldPair>
        <TextsInput label={t('unlock')} description={t('unlockHint')} {...optionalTextsOf(edit, 'unlock')} />
      </FieldGroup>
      <Switch
        label={t('achievements.hidden')}
        description={t('achievements.hiddenHint')}
        checked={hidden}
        error={error}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </>
  )
}
