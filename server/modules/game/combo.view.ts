import Type, { type Static } from 'typebox'
import type { Locale } from '../../platform/errors/named-error.ts'
import {
  type ComboRule,
  type ComboRun,
  comboStatus,
  type Kept,
  type LevelRule,
  openSteps,
} from '../gamification/index.ts'
import { briefDuration } from './durations.ts'
import { levelRequirement } from './level-requirement.ts'
import { instantText } from './moments.ts'
import { comboRewardText } from './reward-text.ts'

const Instant = Type.String({ format: 'date-time' })
const Kind = Type.Enum(['sequential', 'simultaneous', 'time_window'])

const NextStep = Type.Object({
  action: Type.Union([Type.String(), Type.Null()], {
    description: 'Null: any action that the combo has not used yet.',
  }),
  description: Type.String(),
})
const ComboReward = Type.Object({
  multiplier: Type.Number({ description: 'What the actions of the combo earned is paid so many times in all.' }),
  bonus_lumis: Type.Integer(),
  special_unlock: Type.Union([Type.String(), Type.Null()]),
})

/** A combo that the member has begun: running, or one of the last that ended. */
export const ComboRunView = Type.Object({
  combo_id: Type.Integer(),
  combo_code: Type.String(),
  combo_name: Type.String(),
  combo_type: Kind,
  description: Type.String(),
  status: Type.Enum(['active', 'completed', 'expired']),
  current_step: Type.Integer({ description: 'Steps done.' }),
  steps_required: Type.Integer(),
  time_remaining: Type.String(),
  started_at: Instant,
  expires_at: Instant,
  completed_at: Type.Union([Instant, Type.Null()]),
  steps_completed: Type.Array(
    Type.Object({
      step: Type.Integer({ description: 'In the order in which they were done.' }),
      action: Type.String(),
      completed_at: Instant,
    }),
  ),
  next_step: Type.Union([NextStep, Type.Null()], { description: 'Null once it has ended.' }),
  steps: Type.Array(
    Type.Object({
      ...NextStep.properties,
      done: Type.Boolean(),
      completed_by: Type.Union([Type.String(), Type.Null()], { description: 'The action by which it was done.' }),
      completed_at: Type.Union([Instant, Type.Null()]),
    }),
    {
      description: 'All of them, as the combo lists them.',
    },
  ),
  reward: ComboReward,
})

export const AvailableComboView = Type.Object({
  combo_code: Type.String(),
  combo_name: Type.String(),
  combo_type: Kind,
  description: Type.String(),
  reward_preview: Type.String(),
  can_start: Type.Boolean(),
  steps_required: Type.Integer(),
  window_hours: Type.Integer(),
  weekdays: Type.Array(Type.Integer(), { description: 'ISO weekdays on which it can be started; empty: any.' }),
  requirements: Type.Union([Type.String(), Type.Null()], { description: 'Null: every level can start it.' }),
})

/** `typeName`: the name of an action type by its number. */
export function viewComboRun(
  run: ComboRun,
  rule: Kept<ComboRule>,
  { now, locale, typeName }: { readonly now: number; readonly locale: Locale; typeName(id: number): string },
): Static<typeof ComboRunView> {
  const status = comboStatus(run, now)
  return {
    combo_id: rule.id,
    combo_code: rule.code,
    combo_name: rule.name[locale],
    combo_type: rule.type,
    description: rule.description[locale],
    status,
    current_step: run.steps.length,
    steps_required: rule.steps.length,
    time_remaining: briefDuration(status === 'active' ? run.until - now : 0),
    started_at: instantText(run.start),
    expires_at: instantText(run.until),
    completed_at: status === 'completed' ? instantText(run.done) : null,
    steps_completed: run.steps.map(({ typeId, at }, index) => ({
      step: index + 1,
      action: typeName(typeId),
      completed_at: instantText(at),
    })),
    next_step: status === 'active' ? nextStep(run, rule, locale) : null,
    steps: rule.steps.map((step, index) =>
      viewStep(
        step,
        run.steps.find(({ step: done }) => done === index),
        { locale, typeName },
      ),
    ),
    reward: {
      multiplier: rule.multiplier,
      bonus_lumis: rule.bonus_lumis,
      special_unlock: rule.unlock?.[locale] ?? null,
    },
  }
}

/** `done`: what the member did for it. */
function viewStep(
  { action, description }: ComboRule['steps'][number],
  done: ComboRun['steps'][number] | undefined,
  { locale, typeName }: { readonly locale: Locale; typeName(id: number): string },
) {
  return {
    action,
    description: description[locale],
    done: done !== undefined,
    completed_by: done === undefined ? null : typeName(done.typeId),
    completed_at: done === undefined ? null : instantText(done.at),
  }
}

function nextStep(run: ComboRun, rule: ComboRule, locale: Locale): Static<typeof NextStep> | null {
  const step = rule.steps[openSteps(run, rule)[0] ?? -1]
  return step === undefined ? null : { action: step.action, description: step.description[locale] }
}

export function viewAvailableCombo(
  { rule, startable }: { readonly rule: Kept<ComboRule>; readonly startable: boolean },
  levels: readonly LevelRule[],
  locale: Locale,
): Static<typeof AvailableComboView> {
  return {
    combo_code: rule.code,
    combo_name: rule.name[locale],
    combo_type: rule.type,
    description: rule.description[locale],
    reward_preview: comboRewardText(rule, locale),
    can_start: startable,
    steps_required: rule.steps.length,
    window_hours: rule.window_hours,
    weekdays: [...rule.weekdays],
    requirements: levelRequirement(rule.min_level, levels, locale),
  }
}
