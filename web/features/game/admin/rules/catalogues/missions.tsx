import { IconTargetArrow } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { noTexts, TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import { type Catalogue, type FieldsProps, switchedByActive } from '../catalogue.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { ConditionRows } from '../form/condition-rows.tsx'
import { fieldOf, figureOf, textsOf, within } from '../form/edit.ts'
import { FactorField } from '../form/factor-field.tsx'
import { FieldGroup, FieldPair } from '../form/field-group.tsx'
import { ActionsField } from '../form/pickers.tsx'
import { CodeField, TextField } from '../form/text-field.tsx'
import { WindowFields } from '../form/window-fields.tsx'
import { type MissionRule, missionRequests } from '../requests.ts'

const types = ['daily', 'weekly', 'monthly', 'special'] as const
const difficulties = ['easy', 'medium', 'hard'] as const
const measures = ['actions', 'days', 'sum'] as const
const usualDays: Readonly<Record<MissionRule['type'], number>> = { daily: 0, weekly: 7, monthly: 30, special: 14 }

export const missions: Catalogue<MissionRule> = {
  name: 'missions',
  Icon: IconTargetArrow,
  requests: missionRequests,
  blank: () => ({
    code: '',
    name: noTexts,
    type: 'daily',
    difficulty: 'easy',
    actions: [],
    conditions: [],
    measure: 'actions',
    target: 3,
    reward_lumis: 50,
    reward_xp: 25,
    bonus_multiplier: 1,
    min_level: 1,
    duration_days: 0,
    starts_at: null,
    ends_at: null,
    active: true,
  }),
  codeOf: ({ code }) => code,
  titleOf: ({ name }, { read }) => read(name),
  lineOf: ({ type, measure, target, actions: names, reward_lumis, reward_xp }, { t, format, actions }) =>
    t(`lines.mission.${measureName(measure)}`, {
      type: t(`missions.types.${type}`),
      count: target,
      field: typeof measure === 'string' ? '' : measure.sum_of,
      actions: actions(names),
      lumis: format.number(reward_lumis),
      xp: format.number(reward_xp),
    }),
  activity: switchedByActive,
  Fields: MissionFields,
}

function measureName(measure: MissionRule['measure']) {
  return typeof measure === 'string' ? measure : 'sum'
}

function MissionFields({ edit, known }: FieldsProps<MissionRule>) {
  const { t } = useTranslation('gameRules')
  const { value, replace } = edit
  return (
    <>
      <CodeField edit={edit} isNew={known === undefined} />
      <TextsInput label={t('name')} required {...textsOf(edit, 'name')} />
      <FieldPair>
        <ChoiceField
          label={t('missions.type')}
          options={types.map((type) => ({ value: type, label: t(`missions.types.${type}`) }))}
          {...fieldOf(edit, 'type')}
          onChange={(type) => replace(ofType(value, type))}
        />
        <ChoiceField
          label={t('difficulty')}
          options={difficulties.map((each) => ({ value: each, label: t(`missions.difficulties.${each}`) }))}
          {...fieldOf(edit, 'difficulty')}
        />
      </FieldPair>
      <FieldGroup title={t('missions.task')}>
        <ActionsField label={t('missions.actions')} {...fieldOf(edit, 'actions')} />
        <MeasureFields edit={edit} />
        <ConditionRows edit={within(edit, 'conditions')} />
      </FieldGroup>
      <FieldGroup title={t('missions.reward')}>
        <FieldPair>
          <NumberField label={t('lumis')} unit="Lümis" {...figureOf(edit, 'reward_lumis')} />
          <NumberField label="XP" unit="XP" {...figureOf(edit, 'reward_xp')} />
          <FactorField
            label={t('missions.bonus')}
            description={t('missions.bonusHint')}
            step={0.1}
            {...figureOf(edit, 'bonus_multiplier')}
          />
        </FieldPair>
      </FieldGroup>
      <FieldGroup title={t('missions.offered')}>
        <FieldPair>
          <NumberField label={t('minLevel')} min={1} {...figureOf(edit, 'min_level')} />
          {value.type !== 'daily' && (
            <NumberField label={t('missions.duration')} unit={t('days')} {...figureOf(edit, 'duration_days')} />
          )}
        </FieldPair>
        {value.type !== 'daily' && <WindowFields starts={fieldOf(edit, 'starts_at')} ends={fieldOf(edit, 'ends_at')} />}
      </FieldGroup>
    </>
  )
}

/** Daily missions have neither a time of their own nor a window. */
function ofType(rule: MissionRule, type: MissionRule['type']): MissionRule {
  const window = type === 'daily' ? { starts_at: null, ends_at: null } : {}
  return { ...rule, ...window, type, duration_days: usualDays[type] }
}

function MeasureFields({ edit }: Pick<FieldsProps<MissionRule>, 'edit'>) {
  const { t } = useTranslation('gameRules')
  const { value: measure, onChange, ...measureField } = fieldOf(edit, 'measure')
  return (
    <>
      <FieldPair>
        <ChoiceField
          label={t('missions.measure')}
          options={measures.map((each) => ({ value: each, label: t(`missions.measures.${each}`) }))}
          value={measureName(measure)}
          onChange={(name) => onChange(name === 'sum' ? { sum_of: '' } : name)}
          {...(typeof measure === 'string' && measureField)}
        />
        <NumberField label={t('missions.target')} min={1} {...figureOf(edit, 'target')} />
      </FieldPair>
      {typeof measure !== 'string' && (
        <TextField
          label={t('missions.sumOf')}
          description={t('missions.sumOfHint')}
          placeholder="amount"
          {...fieldOf({ ...edit, at: `${edit.at}measure.`, value: measure, replace: onChange }, 'sum_of')}
        />
      )}
    </>
  )
}
