import { IconTrophy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { noTexts, TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import { type Catalogue, type FieldsProps, switchedByActive } from '../catalogue.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { fieldOf, figureOf, textsOf, within } from '../form/edit.ts'
import { FieldGroup, FieldPair } from '../form/field-group.tsx'
import { ActionsField, StreakPicker } from '../form/pickers.tsx'
import { PrizeRows } from '../form/prize-rows.tsx'
import { CodeField } from '../form/text-field.tsx'
import { type BoardRule, boardRequests } from '../requests.ts'

const metrics = ['actions', 'lumis', 'xp', 'days', 'streak'] as const
const periods = ['day', 'week', 'month'] as const

export const boards: Catalogue<BoardRule> = {
  name: 'boards',
  Icon: IconTrophy,
  requests: boardRequests,
  blank: () => ({
    code: '',
    name: noTexts,
    metric: 'actions',
    actions: [],
    streak: null,
    period: 'week',
    close_after_minutes: 60,
    prizes: [],
    active: true,
  }),
  codeOf: ({ code }) => code,
  titleOf: ({ name }, { read }) => read(name),
  lineOf: ({ metric, period, actions: names, prizes }, { t, actions }) =>
    t(metric === 'streak' ? 'lines.boardStreak' : 'lines.board', {
      metric: t(`boards.metrics.${metric}`),
      period: t(`boards.periods.${period}`),
      actions: actions(names),
      count: prizes.length,
    }),
  activity: switchedByActive,
  Fields: BoardFields,
}

function BoardFields({ edit, known }: FieldsProps<BoardRule>) {
  const { t } = useTranslation('gameRules')
  const { value, replace } = edit
  return (
    <>
      <CodeField edit={edit} isNew={known === undefined} />
      <TextsInput label={t('name')} required {...textsOf(edit, 'name')} />
      <FieldGroup title={t('boards.what')}>
        <FieldPair>
          <ChoiceField
            label={t('boards.metric')}
            options={metrics.map((metric) => ({ value: metric, label: t(`boards.metrics.${metric}`) }))}
            {...fieldOf(edit, 'metric')}
            onChange={(metric) => replace(ofMetric(value, metric))}
          />
          <ChoiceField
            label={t('boards.period')}
            options={periods.map((period) => ({ value: period, label: t(`boards.periods.${period}`) }))}
            {...fieldOf(edit, 'period')}
          />
        </FieldPair>
        {value.metric === 'streak' ? (
          <StreakPicker label={t('boards.streak')} none={t('boards.longest')} {...fieldOf(edit, 'streak')} />
        ) : (
          <ActionsField
            label={t('boards.actions')}
            description={t('events.actionsHint')}
            placeholder={t('anyAction')}
            {...fieldOf(edit, 'actions')}
          />
        )}
        <NumberField
          label={t('boards.closes')}
          description={t('boards.closesHint')}
          unit="min"
          {...figureOf(edit, 'close_after_minutes')}
        />
      </FieldGroup>
      <PrizeRows edit={within(edit, 'prizes')} />
    </>
  )
}

/** A board counts actions or follows a streak, never both. */
function ofMetric(rule: BoardRule, metric: BoardRule['metric']): BoardRule {
  return metric === 'streak' ? { ...rule, metric, actions: [] } : { ...rule, metric, streak: null }
}
