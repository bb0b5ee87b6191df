import type { Ctx } from '../../../platform/context.ts'
import { brokenConstraint, type Database, type Db, sqlState } from '../../../platform/db/database.ts'
import { Refused } from '../../../platform/db/group-commit.ts'
import { overloaded } from '../../../platform/errors/errors.ts'
import type { KeyedAction } from '../action.store.ts'
import { actionBatchStore, runOn, runWithin } from '../action-batch.store.ts'
import { historyStore } from '../history.store.ts'
import type { KeptState } from '../member-state.ts'
import type { RuleBook } from '../rule-book.ts'
import type { Rules } from '../rules.ts'
import { refusalOf } from './admission.ts'
import type { Aftermath } from './aftermath.ts'
import { factsOf, hasNews } from './batch-facts.ts'
import { correctThePast } from './corrections.ts'
import { historiesOf, latecomers } from './history.ts'
import { judge, keyOf, type Plan } from './judge.ts'
import { keysOf, learn } from './known-keys.ts'
import { earlierOutcomes, type Ids, outcomesOf } from './outcomes.ts'
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

/** Members of whom actions came late, and when the earliest happened. */
type Late = ReadonlyMap<number, number>

const keyConstraints = new Set(['actions_request_key', 'actions_unique_key'])

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
  const late = await lateOnes(
    submissions.filter((each) => !refused.has(each)),
    states,
    known,
    parts.db,
  )
  const histories = await historiesOf(late, parts.db, parts.rules)
  const plan = judge(submissions, { rules, states, known, histories })
  // A refusal writes nothing that would notice that a remembered state is outdated: it is judged by the kept one.
  const doubted = submissions.filter(
    (each, index) =>
      plan.verdicts[index]?.kind === 'refused' && !refused.has(each) && parts.states.remembers(each.memberId),
  )
  if (doubted.length > 0) {
    for (const { memberId } of doubted) parts.states.forget(memberId)
    return submissions.map(() => undefined)
  }
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

/**
 * Members of whom something new came late. What comes late is often told for the second time, as when a file is imported again:
 * looking up its keys costs little beside playing years of a log for each.
 */
async function lateOnes(
  submissions: readonly Submission[],
  states: ReadonlyMap<number, KeptState>,
  known: Map<string, KeyedAction>,
  db: Db,
): Promise<Late> {
  const late = latecomers(submissions, states)
  if (late.size === 0) return late
  await learn(keysOf(submissions.filter(({ memberId }) => late.has(memberId))), known, db)
  const isNew = (submission: Submission) =>
    keysOf([submission]).every(({ memberId, key }) => !known.has(keyOf(memberId, key)))
  return latecomers(submissions.filter(isNew), states)
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
