import type { Ctx } from '../../../platform/context.ts'
import { brokenConstraint, type Database, type Db, sqlState } from '../../../platform/db/database.ts'
import { Refused } from '../../../platform/db/group-commit.ts'
import { overloaded } from '../../../platform/errors/errors.ts'
import { actionStore, type KeyedAction } from '../action.store.ts'
import type { Action } from '../action.ts'
import { actionBatchStore, type NewAction, runOn, runWithin, type Written } from '../action-batch.store.ts'
import { historyStore } from '../history.store.ts'
import type { RuleBook } from '../rule-book.ts'
import type { Rules } from '../rules.ts'
import { refusalOf } from './admission.ts'
import type { Aftermath } from './aftermath.ts'
import { factsOf, hasNews } from './batch-facts.ts'
import { correctThePast } from './corrections.ts'
import { historiesOf, latecomers } from './history.ts'
import { judge, keyOf, type Plan, type Points, type Verdict } from './judge.ts'
import type { StateCache } from './state-cache.ts'
import type { RecordedAction, Submission } from './submission.ts'

export interface BatchParts {
  readonly pool: Database['pool']
  readonly db: Db
  readonly transaction: <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>
  readonly rules: RuleBook
  readonly states: StateCache
  readonly aftermath: Aftermath
}

type Outcome = RecordedAction | Refused
/** What became of the actions that were written, by their place in the plan. */
type Ids = ReadonlyMap<number, Written>

/** Members of whom actions came late, and when the earliest happened. */
type Late = ReadonlyMap<number, number>

// Each round learns why the one before was not written: a state that moved on, rules that changed, a key that is taken.
const mostRounds = 20

/**
 * Writes a batch of submissions and answers what became of each. It assumes that nobody else changes the same members
 * meanwhile and that no key was used before: that makes it one statement. Where the assumption is wrong nothing was
 * written for the members concerned, and they are judged again by what is known then.
 */
export async function writeBatch(submissions: readonly Submission[], parts: BatchParts): Promise<readonly Outcome[]> {
  const outcomes: (Outcome | undefined)[] = submissions.map(() => undefined)
  const known = new Map<string, KeyedAction>()
  for (let round = 0; round < mostRounds; round += 1) {
    const open = [...outcomes.keys()].filter((index) => outcomes[index] === undefined)
    const settled = await attempt(
      open.flatMap((index) => submissions[index] ?? []),
      known,
      parts,
    )
    open.forEach((index, place) => {
      outcomes[index] = settled[place]
    })
    const done = outcomes.filter((outcome) => outcome !== undefined)
    if (done.length === submissions.length) return done
  }
  throw overloaded({ retryAfterSeconds: 1 })
}

/** One round. Submissions that could not be settled stay `undefined`. */
async function attempt(
  submissions: readonly Submission[],
  known: Map<string, KeyedAction>,
  parts: BatchParts,
): Promise<(Outcome | undefined)[]> {
  const rules = parts.rules.current
  const refused = new Set(submissions.filter((submission) => refusalOf(submission, rules) !== undefined))
  // What would be refused now may have been answered before: then it gets that answer again.
  const doubtful = submissions.filter((each) => refused.has(each) || rules.types.get(each.typeId)?.system)
  await learn(keysOf(doubtful), known, parts.db)
  const states = await parts.states.of(submissions)
  const late = latecomers(
    submissions.filter((each) => !refused.has(each)),
    states,
  )
  const histories = await historiesOf(late, parts.db, parts.rules)
  const plan = judge(submissions, { rules, states, known, histories })
  // Everything that can fail comes before the writing: what is written must not be tried again.
  const earlier = await earlierOutcomes(plan, parts.db)
  const ids = await tryToWrite(plan, late, rules, parts)
  if (ids === 'key taken') {
    await learn(keysOf(plan.actions), known, parts.db)
    return submissions.map(() => undefined)
  }
  if (ids instanceof Refused) return submissions.map(() => ids)
  follow(plan, ids, rules, parts)
  // Rules that are no longer in force refuse everybody at once.
  if (plan.actions.length > 0 && ids.size === 0) await parts.rules.reload()
  return outcomesOf(plan, ids, earlier)
}

async function tryToWrite(
  plan: Plan,
  late: Late,
  rules: Rules,
  parts: BatchParts,
): Promise<Ids | 'key taken' | Refused> {
  if (plan.actions.length === 0) return new Map()
  try {
    return await write(plan, late, rules, parts)
  } catch (error) {
    if (keyConstraints.has(brokenConstraint(error) ?? '')) return 'key taken'
    if (sqlState(error) !== undefined) throw error
    // The connection broke: nobody knows whether it was written, so whoever sent it must decide, not we.
    return new Refused(error instanceof Error ? error : new Error(String(error)))
  }
}

/** Facts and late actions are rare: only a batch that has some needs more than its one statement. */
async function write(plan: Plan, late: Late, rules: Rules, { pool, transaction }: BatchParts): Promise<Ids> {
  const { states, actions, days } = plan
  if (late.size === 0 && !hasNews(plan))
    return actionBatchStore(runOn(pool)).write(rules.version, states, actions, days)
  return transaction(async (ctx) => {
    if (late.size > 0) await historyStore(ctx.db).forgetDaysFrom(late)
    const ids = await actionBatchStore(runWithin(ctx.db)).write(rules.version, states, actions, days)
    await ctx.announce(...factsOf(plan, ids, rules))
    return correctThePast(ctx, plan, ids)
  })
}

/** Takes over what was committed, and forgets what turned out to be outdated. */
function follow({ states, actions }: Plan, ids: Ids, rules: Rules, parts: BatchParts): void {
  const changed = new Set([...ids.keys()].map((place) => actions[place]?.memberId))
  const written = states.filter(({ before }) => changed.has(before.memberId))
  for (const { before, kind, state } of states) {
    if (changed.has(before.memberId)) parts.states.remember({ ...before, version: before.version + 1, kind, state })
    else parts.states.forget(before.memberId)
  }
  parts.aftermath.add(
    written,
    actions.filter((_action, place) => ids.has(place)),
    rules,
  )
}

/** What was answered before to those that repeat something, by the number of the action. */
async function earlierOutcomes({ verdicts }: Plan, db: Db): Promise<Map<number, RecordedAction>> {
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

function outcomesOf(
  { verdicts, actions }: Plan,
  ids: Ids,
  earlier: ReadonlyMap<number, RecordedAction>,
): (Outcome | undefined)[] {
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

const keyConstraints = new Set(['actions_request_key', 'actions_unique_key'])

type Keyed = Pick<Submission, 'memberId' | 'requestKey' | 'uniqueKey'>

function keysOf(items: readonly Keyed[]) {
  return items.flatMap(({ memberId, requestKey, uniqueKey }) =>
    [requestKey, uniqueKey].flatMap((key) => (key === null ? [] : [{ memberId, key }])),
  )
}

async function learn(keys: ReturnType<typeof keysOf>, known: Map<string, KeyedAction>, db: Db): Promise<void> {
  for (const action of await actionStore(db).findByKeys(keys)) {
    for (const key of [action.requestKey, action.uniqueKey]) {
      if (key !== null) known.set(keyOf(action.memberId, key), action)
    }
  }
}
