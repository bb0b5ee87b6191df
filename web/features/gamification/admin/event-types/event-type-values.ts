import type { EventTypeInput } from './change-event-types.ts'
import type { EventType } from './list-action-types.ts'

/** In `unique_by`: the member's local day. */
export const localDay = '$day'

/** An event as its form holds it. */
export type Values = {
  name: string
  description: string
  points_per_event: number | string
  self_reportable: boolean
  unique_by: string[]
  accepted_values: Record<string, string[]>
}

export const blankValues: Values = {
  name: '',
  description: '',
  points_per_event: 1,
  self_reportable: true,
  unique_by: [],
  accepted_values: {},
}

export function valuesOf(type: EventType): Values {
  const { name, description, points_per_event, self_reportable, unique_by, accepted_values } = type
  return { name, description: description ?? '', points_per_event, self_reportable, unique_by, accepted_values }
}

/** An empty list of accepted values means that every value is, which the contract says by leaving the field out. */
export function valuesToInput(values: Values): EventTypeInput {
  const accepted = Object.entries(values.accepted_values).filter(([, list]) => list.length > 0)
  return {
    ...values,
    description: values.description.trim() || null,
    points_per_event: Number(values.points_per_event),
    accepted_values: Object.fromEntries(accepted),
  }
}
