import Type, { type Static } from 'typebox'

/** What the metadata of an action must be like. All conditions of a list must hold. */
export const Condition = Type.Object({
  field: Type.String({ minLength: 1, maxLength: 50 }),
  is: Type.Optional(
    Type.Array(Type.Union([Type.String({ maxLength: 100 }), Type.Number(), Type.Boolean()]), {
      minItems: 1,
      maxItems: 50,
    }),
  ),
  at_least: Type.Optional(Type.Number()),
  at_most: Type.Optional(Type.Number()),
})
export type Condition = Static<typeof Condition>

export function meets(metadata: Readonly<Record<string, unknown>> | null, conditions: readonly Condition[]): boolean {
  return conditions.every(({ field, is, at_least: least, at_most: most }) => {
    const value = metadata?.[field]
    if (is !== undefined && !is.some((each) => each === value)) return false
    if (least !== undefined && !(typeof value === 'number' && value >= least)) return false
    return most === undefined || (typeof value === 'number' && value <= most)
  })
}
