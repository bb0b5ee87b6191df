import Type, { type Static } from 'typebox'
import { dayText } from '../../../platform/clock/calendar.ts'
import type { Locale, Texts } from '../../../platform/errors/named-error.ts'
import { type Action, actionTexts, type Rules } from '../../gamification/index.ts'
import { channelNames } from '../actions/channel-names.ts'
import { Nullable } from '../answer.ts'

const Instant = Type.String({ format: 'date-time' })

export const Kind = Type.Enum(['ledger', 'action', 'streak', 'rank', 'event'])

/** How a figure came about: whoever takes the steps in their order gets it again. */
export const ExplanationView = Type.Object({
  kind: Kind,
  id: Type.String(),
  text: Type.String({ description: 'In one sentence.' }),
  steps: Type.Array(
    Type.Object({
      label: Type.String(),
      operation: Type.Enum(['start', 'times', 'plus', 'minus', 'equals', 'note'], {
        description: '`start` begins a sum, `equals` ends it and rounds half up; a `note` changes nothing.',
      }),
      value: Nullable(Type.Number()),
      result: Nullable(Type.Number({ description: 'After this step.' })),
    }),
  ),
  inputs: Nullable(
    Type.Object({
      action_id: Type.Integer(),
      action: Type.String(),
      occurred_at: Instant,
      received_at: Instant,
      channel: Type.String(),
      channel_name: Type.String({ description: 'In the language of the reader.' }),
      metadata: Nullable(Type.Record(Type.String(), Type.Unknown())),
      zone: Nullable(Type.String({ description: 'In which its day was judged.' })),
      local_day: Type.String({ format: 'date' }),
      rules_version: Type.Integer(),
    }),
  ),
  corrections: Type.Array(
    Type.Object({
      transfer_id: Nullable(Type.Integer({ description: 'Null: made up for by other actions, without a line.' })),
      was: Type.Integer(),
      is: Type.Integer(),
      occurred_at: Nullable(Instant),
      because_of: Nullable(Type.String({ description: 'What came late: `action:<number>`.' })),
    }),
    { description: 'Of the same action, made since because others before it came late.' },
  ),
})
export type Explanation = Static<typeof ExplanationView>
export type Step = Explanation['steps'][number]

/** The channel has its name once the language is known. */
type Inputs = Omit<NonNullable<Explanation['inputs']>, 'channel_name'> & Pick<Action, 'channel'>

/** What is explained, before it is put into words. */
export interface Explained {
  readonly text: Texts
  readonly steps: readonly StepTexts[]
  readonly inputs?: Inputs
  readonly corrections?: Explanation['corrections']
}

export interface StepTexts extends Omit<Step, 'label'> {
  readonly label: Texts
}

export function viewExplanation(
  kind: Explanation['kind'],
  id: string,
  { text, steps, inputs, corrections = [] }: Explained,
  locale: Locale,
): Explanation {
  return {
    kind,
    id,
    text: text[locale],
    steps: steps.map(({ label, ...step }) => ({ ...step, label: label[locale] })),
    inputs: inputs === undefined ? null : { ...inputs, channel_name: channelNames[inputs.channel][locale] },
    corrections,
  }
}

/** What members call the action today, whatever it was called when it was judged. */
export function namedAction({ typeId }: Action, { types }: Pick<Rules, 'types'>): Texts {
  const type = types.get(typeId)
  return type === undefined ? { es: '', en: '' } : actionTexts(type)
}

/** The action from which a figure follows, with all that it was judged by. */
export function inputsOf(action: Action, { types }: Pick<Rules, 'types'>): Inputs {
  const { game, rules } = action.effects
  return {
    action_id: action.id,
    action: types.get(action.typeId)?.name ?? '',
    occurred_at: action.occurredAt.toISOString(),
    received_at: action.receivedAt.toISOString(),
    channel: action.channel,
    metadata: action.metadata === null ? null : { ...action.metadata },
    zone: game?.zone ?? null,
    local_day: game === undefined ? action.localDay : dayText(game.day),
    rules_version: rules,
  }
}
