/** Actions of one type whose metadata cover all required values earn one action of the bonus type, once. */
export interface CompletionRule {
  readonly id: number
  readonly name: string
  readonly typeId: number
  /** Field of the metadata that is looked at. */
  readonly field: string
  readonly requiredValues: readonly string[]
  readonly bonusTypeId: number
  readonly active: boolean
}

/** What makes the bonus of a rule count once per member. */
export function bonusKeyOf(rule: CompletionRule): string {
  return JSON.stringify(['completion', rule.id])
}
