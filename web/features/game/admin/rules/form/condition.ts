import type { MissionRule } from '../requests.ts'

export type Condition = MissionRule['conditions'][number]
type Values = NonNullable<Condition['is']>

/**
 * What was written as texts, as the data of actions has it: `true` and `false` are themselves, and figures that were
 * figures before stay so. None at all means that any value will do.
 */
export function typedValues(texts: readonly string[], before: Condition['is'] = []): Condition['is'] {
  const values: Values = texts.map((text) => {
    if (text === 'true' || text === 'false') return text === 'true'
    return before.find((value) => String(value) === text) ?? text
  })
  return values.length === 0 ? undefined : values
}
