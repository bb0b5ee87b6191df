import { TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import type { MissionRule } from '../requests.ts'
import { type Condition, typedValues } from './condition.ts'
import { type Edit, fieldOf } from './edit.ts'
import { FieldPair } from './field-group.tsx'
import { RowList } from './row-list.tsx'
import { TextField } from './text-field.tsx'

const mostConditions = 5

/** What the data of an action must be like for it to count. */
export function ConditionRows({ edit }: { edit: Edit<MissionRule['conditions']> }) {
  const { t } = useTranslation('gameRules')
  return (
    <RowList
      edit={edit}
      label={t('conditions.label')}
      description={t('conditions.hint')}
      rowName={t('conditions.row')}
      addLabel={t('conditions.add')}
      blank={() => ({ field: '' })}
      most={mostConditions}
    >
      {(condition) => <ConditionFields edit={condition} />}
    </RowList>
  )
}

function ConditionFields({ edit }: { edit: Edit<Condition> }) {
  const { t } = useTranslation('gameRules')
  const is = fieldOf(edit, 'is')
  const least = fieldOf(edit, 'at_least')
  const most = fieldOf(edit, 'at_most')
  const anyFigure = { min: Number.MIN_SAFE_INTEGER, allowDecimal: true } as const
  return (
    <>
      <TextField label={t('conditions.field')} placeholder="category" {...fieldOf(edit, 'field')} />
      <TagsInput
        label={t('conditions.is')}
        description={t('conditions.isHint')}
        acceptValueOnBlur
        error={is.error}
        data-path={is['data-path']}
        value={(is.value ?? []).map(String)}
        onChange={(texts) => is.onChange(typedValues(texts, is.value))}
      />
      <FieldPair>
        <NumberField
          label={t('conditions.atLeast')}
          {...anyFigure}
          {...least}
          value={least.value ?? null}
          onChange={(figure) => least.onChange(figure ?? undefined)}
        />
        <NumberField
          label={t('conditions.atMost')}
          {...anyFigure}
          {...most}
          value={most.value ?? null}
          onChange={(figure) => most.onChange(figure ?? undefined)}
        />
      </FieldPair>
    </>
  )
}
