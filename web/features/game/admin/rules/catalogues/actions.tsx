import { Switch, TagsInput, Textarea } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import { type Catalogue, type FieldsProps, switchedByActive } from '../catalogue.ts'
import { type Edit, fieldOf, figureOf, optionalTextsOf, within } from '../form/edit.ts'
import { FieldGroup, FieldPair } from '../form/field-group.tsx'
import { TextField } from '../form/text-field.tsx'
import { type ActionTypeRule, actionTypeRequests } from '../requests.ts'
import { AcceptedValues } from './accepted-values.tsx'

/** In `unique_by`: the member's local day. */
const localDay = '$day'
const longestName = 50
const longestDescription = 255
const mostFields = 5

export const actionTypes: Catalogue<ActionTypeRule> = {
  name: 'actions',
  Icon: IconListCheck,
  requests: actionTypeRequests,
  blank: () => ({
    name: '',
    description: null,
    points_per_event: 0,
    active: true,
    self_reportable: true,
    unique_by: [],
    accepted_values: {},
    built_in: false,
    game: {
      name: null,
      category: 'other',
      base_lumis: 10,
      base_xp: 10,
      cooldown_seconds: 0,
      daily_cap: null,
      weekly_cap: null,
      counted_fields: [],
    },
  }),
  codeOf: ({ name }) => name,
  titleOf: ({ name, game }, { action, read }) => (game.name === null ? action(name) : read(game.name)),
  lineOf: ({ game, description }, { t, format }) =>
    game.base_lumis === 0 && game.base_xp === 0
      ? t('lines.worthless', { description: description ?? '' })
      : t(game.daily_cap === null ? 'lines.action' : 'lines.actionCapped', {
          lumis: format.number(game.base_lumis),
          xp: format.number(game.base_xp),
          cap: format.number(game.daily_cap ?? 0),
        }),
  activity: switchedByActive,
  isFixed: ({ built_in }) => built_in,
  Fields: ActionTypeFields,
}

function ActionTypeFields({ edit, known }: FieldsProps<ActionTypeRule>) {
  const { t } = useTranslation('gameRules')
  const { value: description, onChange: setDescription, ...descriptionField } = fieldOf(edit, 'description')
  const { value: reportable, onChange: setReportable } = fieldOf(edit, 'self_reportable')
  const isFixed = known?.built_in === true
  return (
    <>
      <TextField
        label={t('name')}
        description={t(isFixed ? 'actions.builtIn' : 'actions.nameHint')}
        disabled={isFixed}
        maxLength={longestName}
        placeholder="invoice_upload"
        {...fieldOf(edit, 'name')}
      />
      <TextsInput
        label={t('actions.shownName')}
        description={t('actions.shownNameHint')}
        {...optionalTextsOf(within(edit, 'game'), 'name')}
      />
      <Textarea
        {...descriptionField}
        label={t('description')}
        maxLength={longestDescription}
        autosize
        minRows={2}
        value={description ?? ''}
        onChange={(event) => setDescription(event.currentTarget.value || null)}
      />
      <WorthFields edit={within(edit, 'game')} />
      <FieldGroup title={t('actions.reports')}>
        <Switch
          label={t('actions.selfReportable')}
          description={t('actions.selfReportableHint')}
          checked={reportable}
          onChange={(event) => setReportable(event.currentTarget.checked)}
        />
        <TagsInput
          label={t('actions.uniqueBy')}
          description={t('actions.uniqueByHint')}
          data={[localDay]}
          maxTags={mostFields}
          acceptValueOnBlur
          {...fieldOf(edit, 'unique_by')}
        />
        <AcceptedValues edit={within(edit, 'accepted_values')} fields={fieldsOf(edit.value)} />
        <NumberField
          label={t('actions.points')}
          description={t('actions.pointsHint')}
          {...figureOf(edit, 'points_per_event')}
        />
      </FieldGroup>
    </>
  )
}

/** The fields of the metadata that the rule speaks of. */
function fieldsOf({ unique_by, game, accepted_values }: ActionTypeRule): string[] {
  const named = [...unique_by, ...game.counted_fields, ...Object.keys(accepted_values)]
  return [...new Set(named)].filter((field) => field !== localDay)
}

/** What the action is worth in the game, and how often. */
function WorthFields({ edit }: { edit: Edit<ActionTypeRule['game']> }) {
  const { t } = useTranslation('gameRules')
  return (
    <FieldGroup title={t('actions.worth')}>
      <TextField label={t('category')} description={t('actions.categoryHint')} {...fieldOf(edit, 'category')} />
      <FieldPair>
        <NumberField label={t('lumis')} unit="Lümis" {...figureOf(edit, 'base_lumis')} />
        <NumberField label="XP" unit="XP" {...figureOf(edit, 'base_xp')} />
        <NumberField label={t('actions.dailyCap')} placeholder={t('noLimit')} min={1} {...fieldOf(edit, 'daily_cap')} />
        <NumberField
          label={t('actions.weeklyCap')}
          placeholder={t('noLimit')}
          min={1}
          {...fieldOf(edit, 'weekly_cap')}
        />
      </FieldPair>
      <NumberField
        label={t('actions.cooldown')}
        description={t('actions.cooldownHint')}
        unit="s"
        {...figureOf(edit, 'cooldown_seconds')}
      />
      <TagsInput
        label={t('actions.counted')}
        description={t('actions.countedHint')}
        maxTags={mostFields}
        acceptValueOnBlur
        {...fieldOf(edit, 'counted_fields')}
      />
    </FieldGroup>
  )
}
