import type { Db } from '../../../platform/db/database.ts'
import { Refused } from '../../../platform/db/group-commit.ts'
import { actionStore } from '../action.store.ts'
import type { Action } from '../action.ts'
import type { NewAction, Written } from '../action-batch.store.ts'
import type { Plan, Points, Verdict } from './judge.ts'
import type { RecordedAction } from './submission.ts'

/** What became of the actions that were written, by their place in the plan. */
export type Ids = ReadonlyMap<number, Written>

/** What was answered before to those that repeat something, by the number of the action. */
export async function earlierOutcomes({ verdicts }: Plan, db: Db): Promise<Map<number, RecordedAction>> {
  const actions = verdicts.flatMap((verdict) =>
    'earlier' in verdict && 'action' in verdict.earlier ? verdict.earlier.action : [],
  )
  const outcomes = await Promise.all(
    actions.map(async (action): Promise<RecordedAction> => {
      const followUps = await actionStore(db).followUpsOf(action)
      return { action, followUps, outcome: 'recorded', ...pointsAfter([action, ...followUps]) }
    }),
  )
  return new Map(outcomes.map((outcome) => [outcome.action.id, outcome]))
}

/** What each submission is answered with; `undefined` for those that have to be judged again. */
export function outcomesOf(
  { verdicts, actions }: Plan,
  ids: Ids,
  earlier: ReadonlyMap<number, RecordedAction>,
): (RecordedAction | Refused | undefined)[] {
  const recorded = verdicts.map((verdict) => recordedBy(verdict, actions, ids))
  return verdicts.map((verdict, index) => {
    if (verdict.kind === 'refused') return new Refused(verdict.reason)
    if (verdict.kind === 'new') return recorded[index]
    const first =
      'action' in verdict.earlier ? earlier.get(verdict.earlier.action.id) : recorded[verdict.earlier.submission]
    if (first === undefined || verdict.kind === 'repeated') return first && { ...first, outcome: 'repeated' }
    return { ...first, followUps: [], outcome: 'duplicate', ...verdict.now }
  })
}

function recordedBy(verdict: Verdict, actions: readonly NewAction[], ids: Ids): RecordedAction | undefined {
  if (verdict.kind !== 'new') return undefined
  const written = verdict.places.flatMap((place): Action[] => {
    const written = ids.get(place)
    const action = actions[place]
    if (written === undefined || action === undefined) return []
    const { causedByPlace, reason: _reason, ...rest } = action
    return [{ ...rest, ...written, causedBy: causedByPlace === null ? null : (ids.get(causedByPlace)?.id ?? null) }]
  })
  const [action, ...followUps] = written
  return action && { action, followUps, outcome: 'recorded', ...pointsAfter([action, ...followUps]) }
}

function pointsAfter(actions: readonly Action[]): Points {
  return { points: actions[0]?.effects.points?.ofType ?? 0, total: actions.at(-1)?.effects.total ?? 0 }
}
