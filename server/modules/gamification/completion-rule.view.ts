import Type, { type Static } from 'typebox'
import type { CompletionRule } from './completion-rule.ts'

export const CompletionView = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  event_type_id: Type.Integer({ description: 'Events of this type work towards it.' }),
  field: Type.String({ description: 'Field of their metadata that is looked at.' }),
  required_values: Type.Array(Type.String()),
  bonus_event_type_id: Type.Integer({ description: 'Recorded once when every value was seen.' }),
  active: Type.Boolean(),
})

export const NewCompletion = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 50, pattern: '\\S' }),
  event_type_id: Type.Integer(),
  field: Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]{0,49}$' }),
  required_values: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
  }),
  bonus_event_type_id: Type.Integer(),
  active: Type.Optional(Type.Boolean({ description: 'Absent: true.' })),
})

/** What is absent stays as it is. */
export const CompletionChange = Type.Partial(NewCompletion)

export function viewCompletion(rule: CompletionRule): Static<typeof CompletionView> {
  return {
    id: rule.id,
    name: rule.name,
    event_type_id: rule.typeId,
    field: rule.field,
    required_values: [...rule.requiredValues],
    bonus_event_type_id: rule.bonusTypeId,
    active: rule.active,
  }
}

export function newCompletion(input: Static<typeof NewCompletion>): Omit<CompletionRule, 'id'> {
  return {
    name: input.name.trim(),
    typeId: input.event_type_id,
    field: input.field,
    requiredValues: input.required_values,
    bonusTypeId: input.bonus_event_type_id,
    active: input.active ?? true,
  }
}

export function changedCompletion(rule: CompletionRule, change: Static<typeof CompletionChange>): CompletionRule {
  return { ...rule, ...newCompletion({ ...viewCompletion(rule), ...change }) }
}
