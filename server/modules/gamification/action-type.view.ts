import Type, { type Static } from 'typebox'
import type { ActionType } from './action-type.ts'
import { isBuiltIn } from './catalogue/catalogue.ts'
import { worthless } from './game-rules/action-rule.ts'

/** Neptuno, `EventTypeResponse`, and what administrators decide beyond it. */
export const EventTypeView = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  description: Type.Union([Type.String(), Type.Null()]),
  points_per_event: Type.Integer(),
  active: Type.Boolean(),
  self_reportable: Type.Boolean({ description: 'Members and guests may report it themselves.' }),
  unique_by: Type.Array(Type.String(), {
    description: 'Fields of the metadata, or `$day`, whose values make an event count once per member.',
  }),
  accepted_values: Type.Record(Type.String(), Type.Array(Type.String()), {
    description: 'For fields of the metadata that only make sense with certain values: those values.',
  }),
  built_in: Type.Boolean({ description: 'The product itself records it: it keeps its name and stays.' }),
})

export const NewEventType = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 50, pattern: '\\S' }),
  description: Type.Optional(Type.Union([Type.String({ maxLength: 255 }), Type.Null()])),
  points_per_event: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Absent: 0.' })),
  active: Type.Optional(Type.Boolean({ description: 'Absent: true.' })),
  self_reportable: Type.Optional(Type.Boolean({ description: 'Absent: true.' })),
  unique_by: Type.Optional(
    Type.Array(Type.String({ pattern: '^(\\$day|[A-Za-z_][A-Za-z0-9_]{0,49})$' }), { maxItems: 5, uniqueItems: true }),
  ),
  accepted_values: Type.Optional(
    Type.Record(
      Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]{0,49}$' }),
      Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { minItems: 1, maxItems: 100, uniqueItems: true }),
      { maxProperties: 5, additionalProperties: false },
    ),
  ),
})

/** What is absent stays as it is. */
export const EventTypeChange = Type.Partial(NewEventType)

export function viewActionType(type: ActionType): Static<typeof EventTypeView> {
  return {
    id: type.id,
    name: type.name,
    description: type.description,
    points_per_event: type.pointsPerEvent,
    active: type.active,
    self_reportable: type.selfReportable,
    unique_by: [...type.uniqueBy],
    accepted_values: Object.fromEntries(
      Object.entries(type.acceptedValues).map(([field, values]) => [field, [...values]]),
    ),
    built_in: isBuiltIn(type.name),
  }
}

const standardType = {
  description: null,
  pointsPerEvent: 0,
  active: true,
  selfReportable: true,
  uniqueBy: [],
  acceptedValues: {},
  system: false,
  game: worthless,
}

export function newActionType(input: Static<typeof NewEventType>): Omit<ActionType, 'id'> {
  const { name } = input
  return changedActionType({ ...standardType, name }, input)
}

export function changedActionType<T extends Omit<ActionType, 'id'>>(
  type: T,
  change: Static<typeof EventTypeChange>,
): T {
  return {
    ...type,
    name: (change.name ?? type.name).trim(),
    description: change.description === undefined ? type.description : change.description,
    pointsPerEvent: change.points_per_event ?? type.pointsPerEvent,
    active: change.active ?? type.active,
    selfReportable: change.self_reportable ?? type.selfReportable,
    uniqueBy: change.unique_by ?? type.uniqueBy,
    acceptedValues: change.accepted_values ?? type.acceptedValues,
  }
}
