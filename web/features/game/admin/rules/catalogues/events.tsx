import { Switch } from '@mantine/core'
import { IconConfetti } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../../ui/forms/number-field.tsx'
import { noTexts, TextsInput } from '../../../../../ui/forms/texts-input.tsx'
import { type Catalogue, type FieldsProps, switchedByActive } from '../catalogue.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import { fieldOf, figureOf, textsOf, within } from '../form/edit.ts'
import { FactorField } from '../form/factor-field.tsx'
import { FieldGroup, FieldPair } from '../form/field-group.tsx'
import { ActionsField, SegmentPicker } from '../form/pickers.tsx'
import { PrizeRows } from '../form/prize-rows.tsx'
import { ScheduleFields } from '../form/schedule-fields.tsx'
import { CodeField } from '../form/text-field.tsx'
import { type EventRule, eventRequests } from '../requests.ts'
import type { RuleWords } from '../rule-words.ts'

const types = ['daily', 'flash', 'seasonal', 'tournament'] as const

export const events: Catalogue<EventRule> = {
  name: 'events',
  Icon: IconConfetti,
  requests: eventRequests,
  blank: () => ({
    code: '',
    name: noTexts,
    description: noTexts,
    type: 'daily',
    schedule: { kind: 'recurring', weekdays: [], days_of_month: [], from: '18:00', to: '20:00' },
    target_actions: [],
    multiplier: 2,
    bonus_lumis: 0,
    daily_cap: null,
    requires_join: false,
    segment: null,
    prizes: [],
    active: true,
  }),
  codeOf: ({ code }) => code,
  titleOf: ({ name }, { read }) => read(name),
  lineOf: (rule, words) =>
    words.t('lines.event', {
      actions: words.actions(rule.target_actions),
      factor: words.format.number(rule.multiplier),
      when: whenOf(rule.schedule, words),
    }),
  activity: switchedByActive,
  Fields: EventFields,
}

function whenOf(schedule: EventRule['schedule'], { t, format }: RuleWords): string {
  if (schedule.kind === 'window') {
    return `${format.dateTime(schedule.starts_at)} – ${format.dateTime(schedule.ends_at)}`
  }
  const { from, to, weekdays, days_of_month } = schedule
  const everyDay = weekdays.length === 0 && days_of_month.length === 0
  return t(everyDay ? 'lines.everyDay' : 'lines.someDays', { from, to: to === '00:00' ? '24:00' : to })
}

function EventFields({ edit, known }: FieldsProps<EventRule>) {
  const { t } = useTranslation('gameRules')
  const { value: requiresJoin, onChange: setRequiresJoin, error } = fieldOf(edit, 'requires_join')
  return (
    <>
      <CodeField edit={edit} isNew={known === undefined} />
      <TextsInput label={t('name')} required {...textsOf(edit, 'name')} />
      <TextsInput label={t('description')} required multiline {...textsOf(edit, 'description')} />
      <ChoiceField
        label={t('events.type')}
        options={types.map((type) => ({ value: type, label: t(`events.types.${type}`) }))}
        {...fieldOf(edit, 'type')}
      />
      <FieldGroup title={t('events.when')}>
        <ScheduleFields edit={within(edit, 'schedule')} />
      </FieldGroup>
      <FieldGroup title={t('events.worth')}>
        <ActionsField
          label={t('events.actions')}
          description={t('events.actionsHint')}
          placeholder={t('anyAction')}
          {...fieldOf(edit, 'target_actions')}
        />
        <FieldPair>
          <FactorField step={0.5} {...figureOf(edit, 'multiplier')} />
          <NumberField label={t('events.bonus')} unit="Lümis" {...figureOf(edit, 'bonus_lumis')} />
        </FieldPair>
        <NumberField
          label={t('events.cap')}
          description={t('events.capHint')}
          placeholder={t('noLimit')}
          min={1}
          unit="Lümis"
          {...fieldOf(edit, 'daily_cap')}
        />
      </FieldGroup>
      <FieldGroup title={t('events.who')}>
        <Switch
          label={t('events.join')}
          description={t('events.joinHint')}
          checked={requiresJoin}
          error={error}
          onChange={(event) => setRequiresJoin(event.currentTarget.checked)}
        />
        <SegmentPicker label={t('events.segment')} none={t('everybody')} {...fieldOf(edit, 'segment')} />
      </FieldGroup>
      <PrizeRows edit={within(edit, 'prizes')} />
    </>
  )
}
