import { dayOf, dayText } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import { actionStore } from '../action.store.ts'
import { type ActionType, uniqueKeyOf } from '../action-type.ts'
import type { Person } from '../actor.ts'
import { type Example, examples } from '../catalogue/catalogue.ts'
import { bonusKeyOf } from '../completion-rule.ts'
import { hashed } from '../recorder/keys.ts'
import type { Rules } from '../rules.ts'

/**
 * The examples, and what somebody has done of them. What counts once has a key, so it is found by its key: the
 * history is not read.
 */
export async function viewExamples(ctx: Ctx, person: Person) {
  const rules = ctx.rules.current
  const today = dayText(dayOf(ctx.clock.now().getTime(), person.timeZone))
  const offered = examples.flatMap((example) => {
    const type = rules.typesByName.get(example.type)
    return type?.active ? { example, type, bonus: bonusIn(example, rules) } : []
  })
  const keyOf = (example: Example, type: ActionType, value: string) =>
    hashed(uniqueKeyOf(type, { [example.field]: value }, today) ?? '')
  const keys = offered.flatMap(({ example, type, bonus }) => [
    ...example.values.map((value) => keyOf(example, type, value)),
    ...(bonus?.keys ?? []),
  ])
  const since = await actionStore(ctx.db).rewardedSince(person.userId, keys)

  return offered.map(({ example, type, bonus }) => ({
    name: example.name,
    event_type: type.name,
    points: type.pointsPerEvent,
    field: example.field,
    daily: example.daily ?? false,
    values: example.values.map((value) => ({
      value,
      done_at: since.get(keyOf(example, type, value))?.toISOString() ?? null,
    })),
    bonus: bonus && {
      event_type: bonus.type.name,
      points: bonus.type.pointsPerEvent,
      earned: bonus.keys.some((key) => since.has(key)),
    },
  }))
}

/** The bonus of an example and the keys under which it may have been given. */
function bonusIn({ type, bonusType }: Example, { typesByName, completionsOf }: Rules) {
  const bonus = typesByName.get(bonusType ?? '')
  const rules = completionsOf.get(typesByName.get(type)?.id ?? 0) ?? []
  const giving = rules.filter(({ bonusTypeId }) => bonusTypeId === bonus?.id)
  if (bonus === undefined || giving.length === 0) return null
  return { type: bonus, keys: giving.map((rule) => hashed(bonusKeyOf(rule))) }
}
