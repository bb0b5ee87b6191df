import type { Db } from '../../../platform/db/database.ts'
import { Refused } from '../../../platform/db/group-commit.ts'
import type { KeyedAction } from '../action.store.ts'
import type { actionBatchStore } from '../action-batch.store.ts'
import type { RuleBook } from '../rule-book.ts'
import { refusalOf } from './admission.ts'
import { historiesOf, latecomers } from './history.ts'
import { judge, type Plan } from './judge.ts'
import { keysOf, learn } from './known-keys.ts'
import { earlierOutcomes, outcomesOf } from './outcomes.ts'
import { firstState } from './state-cache.ts'
import type { RecordedAction, Submission } from './submission.ts'

interface RehearsalParts {
  readonly db: Db
  readonly rules: RuleBook
  readonly store: Pick<ReturnType<typeof actionBatchStore>, 'load'>
}

/**
 * What recording it would bring about now, by the same judgement; nothing is written. New actions have the number 0
 * and no balance.
 *
 * @throws whatever recording it would
 */
export async function rehearse(submission: Submission, parts: RehearsalParts): Promise<RecordedAction> {
  const known = new Map<string, KeyedAction>()
  await learn(keysOf([submission]), known, parts.db)
  let plan = await planOf(submission, known, parts)
  // Consequences that happened before do not happen again, which may leave out consequences of theirs.
  for (let before = -1; before < known.size; ) {
    before = known.size
    await learn(keysOf(plan.actions), known, parts.db)
    if (known.size > before) plan = await planOf(submission, known, parts)
  }
  const ids = new Map(plan.actions.map((_action, place) => [place, { id: 0, balance: 0 }]))
  const [outcome] = outcomesOf(plan, ids, await earlierOutcomes(plan, parts.db))
  if (outcome instanceof Refused) throw outcome.reason
  if (outcome === undefined) throw new Error('A rehearsal has no outcome')
  return outcome
}

async function planOf(
  submission: Submission,
  known: ReadonlyMap<string, KeyedAction>,
  { db, rules: book, store }: RehearsalParts,
): Promise<Plan> {
  const rules = book.current
  const [state = firstState(submission)] = await store.load([submission.memberId])
  const states = new Map([[submission.memberId, state]])
  const isRefused = refusalOf(submission, rules) !== undefined
  const late = isRefused ? new Map<number, number>() : latecomers([submission], states)
  const histories = await historiesOf(late, db, book)
  return judge([submission], { rules, states, known, histories })
}
