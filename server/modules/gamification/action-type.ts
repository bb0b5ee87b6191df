import type { ActionRule } from './game-rules/action-rule.ts'

/** What members can do, and what doing it once is worth. On the surface: an event type. */
export interface ActionType {
  readonly id: number
  readonly name: string
  readonly description: string | null
  readonly pointsPerEvent: number
  /** Switched off: kept with all that was earned, but nothing new is recorded. */
  readonly active: boolean
  /** Whether members and guests may report it themselves; otherwise only the server does. */
  readonly selfReportable: boolean
  /** Fields of the metadata, or `$day` (the local day), whose values make an action count once per member. */
  readonly uniqueBy: readonly string[]
  /** For fields of the metadata that only make sense with certain values. */
  readonly acceptedValues: AcceptedValues
  /** Recorded for what members decide and administrators grant; nobody reports it (decision 9). */
  readonly system: boolean
  /** What it is worth in the game. */
  readonly game: ActionRule
}

export type AcceptedValues = Readonly<Record<string, readonly string[]>>

export type Metadata = Readonly<Record<string, unknown>>

/** In `uniqueBy`: once per local day of the member. */
export const localDayField = '$day'

/** What makes an action count once, as text; `undefined` when every one counts. */
export function uniqueKeyOf(type: ActionType, metadata: Metadata | null, localDay: string): string | undefined {
  if (type.uniqueBy.length === 0) return undefined
  const values = type.uniqueBy.map((field) => (field === localDayField ? localDay : (metadata?.[field] ?? null)))
  return JSON.stringify(['once', type.id, ...values])
}

/** The first field of the metadata whose value the type does not accept. An absent field is no such field. */
export function unacceptedField({ acceptedValues }: ActionType, metadata: Metadata | null): string | undefined {
  return Object.keys(acceptedValues).find((field) => {
    const value = metadata?.[field]
    return value !== undefined && value !== null && !acceptedValues[field]?.includes(String(value))
  })
}
