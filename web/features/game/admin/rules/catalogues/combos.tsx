import { Select } from '@mantine/core'
import { IconBolt } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { noTexts, TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import { type Catalogue, type FieldsProps, switchedByActive } from '../catalogue.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { type Edit, fieldOf, figureOf, optionalTextsOf, textsOf, within } from '../form/edit.ts'
import { FactorField } from '../form/factor-field.tsx'
import { FieldGroup, FieldPair } from '../form/field-group.tsx'
import { useActionOptions } from '../form/pickers.tsx'
import { RowList } from '../form/row-list.tsx'
import { CodeField } from '../form/text-field.tsx'
import { WeekdayField } from '../form/weekday-field.tsx'
import { WindowFields } from '../form/window-fields.tsx'
import { type ComboRule, comboRequests } from '../requests.ts'

const types = ['sequential', 'simultaneous', 'time_window'] as const
const mostSteps = 10

export const combos: Catalogue<ComboRule> = {
  name: 'combos',
  Icon: IconBolt,
  requests: comboRequests,
  blank: () => ({
    code: '',
    name: noTexts,
    description: noTexts,
    type: 'sequential',
    steps: [
      { action: null, description: noTexts },
      { action: null, description: noTexts },
    ],
    window_hours: 24,
    weekdays: [],
    multiplier: 2,
    bonus_lumis: 0,
    unlock: null,
    min_level: 1,
    starts_at: null,
    ends_at: null,
    active: true,
  }),
  codeOf: ({ code }) => code,
  titleOf: ({ name }, { read }) => read(name),
  lineOf: ({ type, steps, window_hours, multiplier, bonus_lumis }, { t, format, action }) =>
    t('lines.combo', {
      steps: steps
        .map((step) => (step.action === null ? t('combos.anyOther') : action(step.action)))
        .join(type === 'sequential' ? ' › ' : ' + '),
      hours: format.number(window_hours),
      factor: format.number(multiplier),
      lumis: format.number(bonus_lumis),
    }),
  activity: switchedByActive,
  Fields: ComboFields,
}

function ComboFields({ edit, known }: FieldsProps<ComboRule>) {
  const { t } = useTranslation('gameRules')
  return (
    <>
      <CodeField edit={edit} isNew={known === undefined} />
      <TextsInput label={t('name')} required {...textsOf(edit, 'name')} />
      <TextsInput label={t('description')} required multiline {...textsOf(edit, 'description')} />
      <FieldGroup title={t('combos.task')}>
        <ChoiceField
          label={t('combos.type')}
          options={types.map((type) => ({ value: type, label: t(`combos.types.${type}`) }))}
          {...fieldOf(edit, 'type')}
        />
        <RowList
          edit={within(edit, 'steps')}
          label={t('combos.steps')}
          description={t('combos.stepsHint')}
          rowName={t('combos.step')}
          addLabel={t('combos.addStep')}
          blank={() => ({ action: null, description: noTexts })}
          most={mostSteps}
          ordered
        >
          {(step) => <StepFields edit={step} />}
        </RowList>
        <NumberField label={t('combos.window')} unit="h" min={1} {...figureOf(edit, 'window_hours')} />
      </FieldGroup>
      <FieldGroup title={t('combos.reward')}>
        <FieldPair>
          <FactorField step={0.5} {...figureOf(edit, 'multiplier')} />
          <NumberField label={t('combos.bonus')} unit="Lümis" {...figureOf(edit, 'bonus_lumis')} />
        </FieldPair>
        <TextsInput label={t('unlock')} description={t('unlockHint')} {...optionalTextsOf(edit, 'unlock')} />
      </FieldGroup>
      <FieldGroup title={t('combos.offered')}>
        <NumberField label={t('minLevel')} min={1} {...figureOf(edit, 'min_level')} />
        <WeekdayField
          label={t('schedule.weekdays')}
          description={t('schedule.weekdaysHint')}
          {...fieldOf(edit, 'weekdays')}
        />
        <WindowFields starts={fieldOf(edit, 'starts_at')} ends={fieldOf(edit, 'ends_at')} />
      </FieldGroup>
    </>
  )
}

function StepFields({ edit }: { edit: Edit<ComboRule['steps'][number]> }) {
  const { t } = useTranslation('gameRules')
  const options = useActionOptions()
  return (
    <>
      <Select
        label={t('action')}
        searchable
        clearable
        placeholder={t('combos.anyOther')}
        data={options}
        {...fieldOf(edit, 'action')}
      />
      <TextsInput label={t('combos.stepText')} required {...textsOf(edit, 'description')} />
    </>
  )
}
