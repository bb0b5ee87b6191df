import type { AuditEntry } from '../../../platform/audit/audit.store.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { brokenConstraint } from '../../../platform/db/database.ts'
import { badgeExists, completionExists, eventTypeExists } from '../errors.ts'
import { rulesChanged } from '../rule-book.ts'
import { rulesStore } from '../rules.store.ts'
import type { Rules } from '../rules.ts'
import { startRecount } from './recount.ts'

interface RuleChange<T> {
  readonly result: T
  readonly audit: Omit<AuditEntry, 'actorId' | 'actorName'>
  /** Whether it may move points or badges that members hold. */
  readonly recount: boolean
}

/**
 * Changes a rule: one change after the other, audited, in force everywhere from its commit on, and followed by a
 * recount of everybody where it moves what they hold. `work` judges by the rules as they are and does the change.
 */
export async function changeRules<T>(
  ctx: Ctx,
  caller: MemberCaller,
  work: (rules: Rules) => Promise<RuleChange<T>>,
): Promise<T> {
  const store = rulesStore(ctx.db)
  await store.lock()
  const change = await work(await store.load())
  await audit(ctx, caller, change.audit)
  await putInForce(ctx)
  if (change.recount) {
    await startRecount(ctx, { reason: `${change.audit.action} ${change.audit.subject}`, requestedBy: caller.username })
  }
  return change.result
}

/** Ends the changes of a transaction: from its commit on every process judges by them. */
export async function putInForce(ctx: Ctx): Promise<void> {
  await rulesStore(ctx.db).nextVersion(ctx.clock.now())
  ctx.afterCommit(async () => {
    await ctx.rules.reload()
    ctx.signals.emit(rulesChanged, ctx.rules.current.version)
  })
}

const nameTaken = {
  action_types_name_key: eventTypeExists,
  badges_name_key: badgeExists,
  completion_rules_name_key: completionExists,
}

/** Writes something that has a name of its own; a name that is taken is refused by name. */
export async function named<T>(name: string, write: Promise<T>): Promise<T> {
  try {
    return await write
  } catch (error) {
    const constraint = brokenConstraint(error)
    const kind = Object.entries(nameTaken).find(([key]) => key === constraint)?.[1]
    throw kind?.({ values: { name } }) ?? error
  }
}
