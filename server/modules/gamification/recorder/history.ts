import type { Db } from '../../../platform/db/database.ts'
import { historyStore, type Logged } from '../history.store.ts'
import type { KeptState } from '../member-state.ts'
import type { RuleBook } from '../rule-book.ts'
import type { Rules } from '../rules.ts'
import { gameAction, type History, type LoggedEntry, tieOf } from './member-game.ts'
import type { Submission } from './submission.ts'

/** Clocks of two processes differ by less; what is further ahead is no matter of clocks. */
const skewMilliseconds = 120_000

/** When an action that nobody dated counts as done: now, and never before the last one, as far as clocks can differ. */
export function serverTime(now: number, last: number): number {
  return last > now && last - now <= skewMilliseconds ? last : now
}

/** Members of whom a submission happened before another one that is known, and when the earliest of those happened. */
export function latecomers(
  submissions: readonly Submission[],
  states: ReadonlyMap<number, KeptState>,
): Map<number, number> {
  const last = new Map<number, number>()
  const late = new Map<number, number>()
  for (const { memberId, occurredAt, serverTimed } of submissions) {
    const known = last.get(memberId) ?? states.get(memberId)?.state.game.at ?? 0
    const at = serverTimed ? serverTime(occurredAt.getTime(), known) : occurredAt.getTime()
    const isLate = serverTimed ? at < known : known > 0 && at <= known
    if (isLate) late.set(memberId, Math.min(at, late.get(memberId) ?? at))
    last.set(memberId, Math.max(at, known))
  }
  return late
}

/** The part of the log into which late actions of these members belong. */
export async function historiesOf(
  late: ReadonlyMap<number, number>,
  db: Db,
  book: Pick<RuleBook, 'version'>,
): Promise<Map<number, History>> {
  if (late.size === 0) return new Map()
  const store = historyStore(db)
  const bases = await store.basesBefore(late)
  const histories = bases.map(async (base): Promise<[number, History]> => {
    const entries = await entriesOf(await store.actionsAfter(base), book)
    return [base.memberId, { base: base.game, sinceId: base.sinceId, entries }]
  })
  return new Map(await Promise.all(histories))
}

/** Logged actions, each with the rules by which it was judged. Those from before there was a game are no part of it. */
export async function entriesOf(logged: readonly Logged[], book: Pick<RuleBook, 'version'>): Promise<LoggedEntry[]> {
  const versions = new Map<number, Rules>()
  for (const { effects } of logged) {
    if (!versions.has(effects.rules)) versions.set(effects.rules, await book.version(effects.rules))
  }
  return logged.flatMap((action) => {
    const rules = versions.get(action.effects.rules)
    return rules === undefined ? [] : (entryOf(action, rules) ?? [])
  })
}

/** `undefined` for an action that was never played. */
export function entryOf({ effects, ...logged }: Logged, rules: Rules): LoggedEntry | undefined {
  const { game: recorded } = effects
  if (recorded === undefined) return undefined
  const { id, memberId, receivedAt } = logged
  const action = gameAction(logged, { memberId, zone: recorded.zone, receivedAt }, rules)
  return { id, action, rules: rules.game, tie: tieOf(logged, { receivedAt }), recorded }
}
