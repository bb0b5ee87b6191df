import type { Announcement } from '../../../platform/facts/fact.ts'
import type { NewAction, Written } from '../action-batch.store.ts'
import { badgeEarned, completionReached } from '../facts.ts'
import type { Rules } from '../rules.ts'
import type { Plan } from './judge.ts'

/** Whether a batch brings about something that other modules want to hear of. */
export function hasNews({ actions }: Pick<Plan, 'actions'>): boolean {
  return actions.some(({ effects }) => effects.points?.badge !== undefined || effects.completions !== undefined)
}

/** What other modules are told of a batch; `ids` has the numbers of the actions that were written. */
export function factsOf(
  plan: Pick<Plan, 'states' | 'actions'>,
  ids: ReadonlyMap<number, Written>,
  rules: Rules,
): Announcement[] {
  const kinds = new Map(plan.states.map(({ before, kind }) => [before.memberId, kind]))
  return plan.actions.flatMap((action, place) => {
    const id = ids.get(place)?.id
    const userType = kinds.get(action.memberId)
    if (id === undefined || userType === undefined) return []
    const common = {
      user_id: action.memberId,
      user_type: userType,
      event_id: id,
      event_type: rules.types.get(action.typeId)?.name ?? '',
    }
    return [...badgeFacts(action, common), ...completionFacts(action, common, rules)]
  })
}

type Common = Omit<Parameters<typeof completionReached>[0], 'completion'>

function badgeFacts({ memberId, occurredAt, effects }: NewAction, common: Common): Announcement[] {
  const badge = effects.points?.badge
  if (badge === undefined || effects.points === undefined) return []
  const payload = {
    ...common,
    badge_id: badge.id,
    badge: badge.name,
    points: effects.points.ofType,
    total_points: effects.total,
  }
  return [badgeEarned(payload, { memberId, occurredAt })]
}

function completionFacts({ memberId, typeId, occurredAt, effects }: NewAction, common: Common, rules: Rules) {
  const candidates = rules.completionsOf.get(typeId) ?? []
  return candidates
    .filter(({ id }) => effects.completions?.reached.includes(id))
    .map(({ name }) => completionReached({ ...common, completion: name }, { memberId, occurredAt }))
}
