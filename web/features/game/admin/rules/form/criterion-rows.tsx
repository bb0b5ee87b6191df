import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { blankCriterion, type Criterion, counters } from './criterion.ts'
import { type Edit, fieldOf, figureOf } from './edit.ts'
import { FieldPair } from './field-group.tsx'
import { ActionField, EventPicker, StreakPicker } from './pickers.tsx'
import { RowList } from './row-list.tsx'
import { TextField } from './text-field.tsx'

const mostCriteria = 5

/** What has to be reached; all of it. */
export function CriterionRows({ edit }: { edit: Edit<Criterion[]> }) {
  const { t } = useTranslation('gameRules')
  return (
    <RowList<Criterion>
      edit={edit}
      label={t('criteria.label')}
      description={t('criteria.hint')}
      rowName={t('criteria.row')}
      addLabel={t('criteria.add')}
      blank={() => ({ counter: 'active_days', at_least: 7 })}
      most={mostCriteria}
    >
      {(criterion) => <CriterionFields edit={criterion} />}
    </RowList>
  )
}

function CriterionFields({ edit }: { edit: Edit<Criterion> }) {
  const { t } = useTranslation('gameRules')
  const { value, replace } = edit
  return (
    <>
      <ChoiceField
        label={t('criteria.counter')}
        options={counters.map((counter) => ({ value: counter, label: t(`criteria.counters.${counter}`) }))}
        {...fieldOf<Criterion, 'counter'>(edit, 'counter')}
        onChange={(counter) => replace(blankCriterion(counter, value))}
      />
      {'action' in value && <ActionField label={t('action')} {...fieldOf({ ...edit, value }, 'action')} />}
      {'field' in value && (
        <TextField
          label={t('criteria.field')}
          description={t('criteria.fieldHint')}
          placeholder="merchant"
          {...fieldOf({ ...edit, value }, 'field')}
        />
      )}
      {'value' in value && <TextField label={t('criteria.value')} {...fieldOf({ ...edit, value }, 'value')} />}
      {'from' in value && (
        <FieldPair>
          <NumberField label={t('criteria.from')} max={23} unit="h" {...figureOf({ ...edit, value }, 'from')} />
          <NumberField label={t('criteria.to')} min={1} max={24} unit="h" {...figureOf({ ...edit, value }, 'to')} />
        </FieldPair>
      )}
      {'event' in value && (
        <EventPicker
          label={t('criteria.event')}
          {...fieldOf({ ...edit, value }, 'event')}
          onChange={(event) => replace({ ...value, event: event ?? '' })}
        />
      )}
      {'streak' in value && (
        <StreakPicker
          label={t('criteria.streak')}
          {...fieldOf({ ...edit, value }, 'streak')}
          onChange={(streak) => replace({ ...value, streak: streak ?? '' })}
        />
      )}
      <NumberField label={t('criteria.atLeast')} min={1} {...figureOf(edit, 'at_least')} />
    </>
  )
}
