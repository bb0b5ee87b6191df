import { IconFlame } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { noTexts, TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import { type Catalogue, type FieldsProps, switchedByActive } from '../catalogue.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { fieldOf, figureOf, optionalTextsOf, textsOf, within } from '../form/edit.ts'
import { FactorField } from '../form/factor-field.tsx'
import { FieldGroup, FieldPair } from '../form/field-group.tsx'
import { ActionsField } from '../form/pickers.tsx'
import { RowList } from '../form/row-list.tsx'
import { CodeField } from '../form/text-field.tsx'
import { type StreakRule, streakRequests } from '../requests.ts'

const mostMultipliers = 20
const mostMilestones = 30

export const streaks: Catalogue<StreakRule> = {
  name: 'streaks',
  Icon: IconFlame,
  requests: streakRequests,
  blank: () => ({ code: '', name: noTexts, actions: [], period: 'day', multipliers: [], milestones: [], active: true }),
  codeOf: ({ code }) => code,
  titleOf: ({ name }, { read }) => read(name),
  lineOf: ({ period, actions: names, multipliers, milestones }, { t, format, actions }) =>
    t(`lines.streak.${period}`, {
      actions: actions(names),
      factor: format.number(multipliers.at(-1)?.factor ?? 1),
      milestones: milestones.map(({ at }) => format.number(at)).join(', ') || '–',
    }),
  activity: switchedByActive,
  Fields: StreakFields,
}

function StreakFields({ edit, known }: FieldsProps<StreakRule>) {
  const { t } = useTranslation('gameRules')
  return (
    <>
      <CodeField edit={edit} isNew={known === undefined} />
      <TextsInput label={t('name')} required {...textsOf(edit, 'name')} />
      <ActionsField label={t('streaks.actions')} description={t('streaks.actionsHint')} {...fieldOf(edit, 'actions')} />
      <ChoiceField
        label={t('streaks.period')}
        options={[
          { value: 'day', label: t('streaks.day') },
          { value: 'week', label: t('streaks.week') },
        ]}
        {...fieldOf(edit, 'period')}
      />
      <FieldGroup title={t('streaks.gives')}>
        <RowList
          edit={within(edit, 'multipliers')}
          label={t('streaks.multipliers')}
          description={t('streaks.multipliersHint')}
          rowName={t('streaks.multiplier')}
          addLabel={t('streaks.addMultiplier')}
          blank={(rows) => ({ at: (rows.at(-1)?.at ?? 2) + 1, factor: (rows.at(-1)?.factor ?? 1) + 0.1 })}
          most={mostMultipliers}
        >
          {(row) => (
            <FieldPair>
              <NumberField label={t('streaks.at')} min={2} {...figureOf(row, 'at')} />
              <FactorField step={0.1} {...figureOf(row, 'factor')} />
            </FieldPair>
          )}
        </RowList>
        <RowList
          edit={within(edit, 'milestones')}
          label={t('streaks.milestones')}
          description={t('streaks.milestonesHint')}
          rowName={t('streaks.milestone')}
          addLabel={t('streaks.addMilestone')}
          blank={(rows) => ({ at: (rows.at(-1)?.at ?? 0) + 7, lumis: 50, unlock: null })}
          most={mostMilestones}
        >
          {(row) => (
            <>
              <FieldPair>
                <NumberField label={t('streaks.at')} min={1} {...figureOf(row, 'at')} />
                <NumberField label={t('lumis')} unit="Lümis" {...figureOf(row, 'lumis')} />
              </FieldPair>
              <TextsInput label={t('unlock')} description={t('unlockHint')} {...optionalTextsOf(row, 'unlock')} />
            </>
          )}
        </RowList>
      </FieldGroup>
    </>
  )
}
