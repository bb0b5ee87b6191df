import { idempotencyConflict } from '../../../platform/errors/errors.ts'
import type { KeyedAction } from '../action.store.ts'
import type { ChangedState, KeptDay, NewAction } from '../action-batch.store.ts'
import { fold, type Step } from '../engine/engine.ts'
import { lumisOf } from '../engine/game/effects.ts'
import { levelAt } from '../engine/game/experience.ts'
import type { GameState } from '../engine/game/game-state.ts'
import { isRefusal } from '../engine/game/turn.ts'
import { standingIn, standingOf } from '../engine/mechanics/points-and-badges.ts'
import { guestMerged } from '../errors.ts'
import { refusedBy } from '../game-errors.ts'
import type { KeptState } from '../member-state.ts'
import type { Rules } from '../rules.ts'
import { refusalOf } from './admission.ts'
import { serverTime } from './history.ts'
import { hashed } from './keys.ts'
import {
  type History,
  lumisMoved,
  type MemberGame,
  openGame,
  playOn,
  type Revision,
  type Settled,
  settled,
} from './member-game.ts'
import { reasonOf } from './reward-reason.ts'
import type { Submission } from './submission.ts'

/** Points of the type and over all. */
export interface Points {
  readonly points: number
  readonly total: number
}

/** What becomes of one submission. Places are positions in the list of new actions. */
export type Verdict =
  | { readonly kind: 'new'; readonly places: readonly number[] }
  | { readonly kind: 'repeated'; readonly earlier: Earlier }
  | { readonly kind: 'duplicate'; readonly earlier: Earlier; readonly now: Points }
  | { readonly kind: 'refused'; readonly reason: Error }

/** The action that a submission repeats: written before, or about to be written for a submission of this batch. */
export type Earlier = { readonly action: KeyedAction } | { readonly submission: number }

// Late actions are accepted up to seven days after they happened; a day that began before that must be at hand.
const keptDayCopies = 9

export interface Plan {
  readonly verdicts: readonly Verdict[]
  readonly states: readonly ChangedState[]
  readonly actions: readonly NewAction[]
  readonly days: readonly KeptDay[]
  /** By member: what late actions have changed of what was written before. */
  readonly revisions: ReadonlyMap<number, readonly Revision[]>
}

export interface Given {
  readonly rules: Rules
  readonly states: ReadonlyMap<number, KeptState>
  /** Actions that were found by their keys, by `keyOf`. */
  readonly known: ReadonlyMap<string, KeyedAction>
  /** The past of members of whom a submission came late. */
  readonly histories: ReadonlyMap<number, History>
}

/** One address for both kinds of keys: they are hashes of texts that differ. */
export const keyOf = (memberId: number, key: string) => `${memberId}:${key}`

/** Folds a batch in memory and answers what is to be written; asks neither the clock nor the database. */
export function judge(submissions: readonly Submission[], given: Given): Plan {
  const states = new Map<number, ChangedState>()
  const actions: NewAction[] = []
  const games = new Map<number, MemberGame>()
  // Keys that the batch itself uses, with the submission that came with each.
  const own = new Map<string, number>()

  const verdictOn = (submission: Submission, index: number): Verdict => {
    const { memberId } = submission
    const current = states.get(memberId) ?? unchanged(memberId, given)
    // A request that a guest sent just before it registered does not make it a guest again.
    const kind = current.kind === 'registered' ? 'registered' : submission.kind
    if (current.before.presence === 'merged') return { kind: 'refused', reason: guestMerged() }
    const repetition = repetitionOf(submission, submissions, current, given, own)
    if (repetition !== undefined) return repetition
    const refusal = refusalOf(submission, given.rules)
    if (refusal !== undefined) return { kind: 'refused', reason: refusal }

    const before = games.get(memberId) ?? openGame(current.state, given.histories.get(memberId))
    const dated = datedBy(submission, before)
    const action = { ...submission, occurredAt: dated.occurredAt.getTime() }
    const judgement = { rules: given.rules, kind }
    const folded = fold(current.state, action, judgement, (uniqueKey) => {
      const key = keyOf(memberId, hashed(uniqueKey))
      return given.known.has(key) || own.has(key)
    })
    const first = actions.length
    const arrival = { memberId, zone: submission.zone, receivedAt: submission.receivedAt.getTime() }
    const played = playOn(before, folded.steps, arrival, judgement, first)
    if (isRefusal(played)) return { kind: 'refused', reason: refusedBy(played, submission.zone) }
    games.set(memberId, played.member)
    const { standing } = folded
    states.set(memberId, { ...current, state: { ...folded.state, game: played.member.game }, standing, kind })
    for (const row of actionsOf(dated, played.steps, first)) {
      actions.push(row)
      for (const key of keysIn(row)) own.set(keyOf(memberId, key), index)
    }
    return { kind: 'new', places: folded.steps.map((_step, place) => first + place) }
  }

  const verdicts = submissions.map(verdictOn)
  const ends = [...games].map(([memberId, member]) => ({ memberId, game: member.game, end: settled(member) }))
  for (const { game, end } of ends) finish(actions, game, end, given.rules)
  return {
    verdicts,
    states: [...states.values()],
    actions,
    days: ends.flatMap(({ memberId, end }) => keptDays(memberId, end, given.histories.get(memberId))),
    revisions: new Map(
      ends.flatMap(({ memberId, end: { revisions } }) => (revisions.length > 0 ? [[memberId, revisions]] : [])),
    ),
  }
}

function keysIn({ requestKey, uniqueKey }: NewAction): string[] {
  return [requestKey, uniqueKey].filter((key) => key !== null)
}

/**
 * Takes over what became final only now that the whole batch of a member has been played: the effects of actions that
 * came late (or beside one that did), and where they left the member, which their own place in the past does not tell.
 */
function finish(actions: NewAction[], { experience }: GameState, end: Settled, { game: rules }: Rules): void {
  const [xp, level] = [experience.xp, levelAt(rules.levels, experience.xp).number]
  let lumis = lumisMoved(end.revisions)
  for (const [place, game] of [...end.ofBatch].sort(([a], [b]) => a - b)) {
    const row = actions[place]
    if (row === undefined) continue
    actions[place] = { ...row, lumis: lumisOf(game), effects: { ...row.effects, game, late: { lumis, xp, level } } }
    lumis = 0
  }
}

/** An action that nobody dated is never before the last one of its member. */
function datedBy(submission: Submission, { game }: MemberGame): Submission {
  if (!submission.serverTimed) return submission
  const now = submission.receivedAt.getTime()
  const at = serverTime(now, game.at)
  return at === now ? submission : { ...submission, occurredAt: new Date(at) }
}

/** The states to be kept for actions that come late. */
export function keptDays(memberId: number, { days }: Settled, history: History | undefined): KeptDay[] {
  const since = history && { sinceId: history.sinceId }
  // Of several states for one slot only the youngest can be kept.
  const bySlot = new Map(days.map(({ day, ...copy }) => [day % keptDayCopies, copy]))
  return [...bySlot].map(([slot, day]) => ({ memberId, slot, ...day, ...since }))
}

function unchanged(memberId: number, { states, rules }: Given): ChangedState {
  const before = states.get(memberId)
  if (before === undefined) throw new Error(`The state of member ${memberId} was not loaded`)
  const { state, kind } = before
  return { before, kind, state, standing: standingOf(state.points, { rules, kind }) }
}

/** The verdict on a submission that repeats an earlier one; `undefined` when it is new. */
function repetitionOf(
  submission: Submission,
  submissions: readonly Submission[],
  current: ChangedState,
  { known, rules }: Given,
  own: ReadonlyMap<string, number>,
): Verdict | undefined {
  const { memberId, requestKey, requestHash, uniqueKey } = submission
  const earlierWith = (key: string | null): Earlier | undefined => {
    if (key === null) return undefined
    const action = known.get(keyOf(memberId, key))
    if (action !== undefined) return { action }
    const index = own.get(keyOf(memberId, key))
    return index === undefined ? undefined : { submission: index }
  }

  const same = earlierWith(requestKey)
  if (same !== undefined) {
    const first = 'action' in same ? same.action.requestHash : submissions[same.submission]?.requestHash
    if (first !== requestHash) return { kind: 'refused', reason: idempotencyConflict() }
    return { kind: 'repeated', earlier: same }
  }
  const rewarded = earlierWith(uniqueKey)
  if (rewarded === undefined) return undefined
  return { kind: 'duplicate', earlier: rewarded, now: pointsNow(submission, current, rules) }
}

function pointsNow({ typeId }: Submission, { state, standing, kind }: ChangedState, rules: Rules): Points {
  const tally = state.points[typeId]
  return { points: tally ? standingIn(typeId, tally, { rules, kind }).points : 0, total: standing.points }
}

type Origin = Omit<NewAction, 'typeId' | 'effects' | 'causedByPlace' | 'lumis' | 'reason'>

/** The rows of an action and of its consequences; `first` is the place of the first one in the batch. */
export function actionsOf(origin: Origin, steps: readonly Step[], first: number): NewAction[] {
  return steps.map(({ action, effects, uniqueKey, causedBy }, place) => {
    const written = {
      memberId: origin.memberId,
      typeId: action.typeId,
      occurredAt: origin.occurredAt,
      receivedAt: origin.receivedAt,
      localDay: origin.localDay,
      effects: place === 0 && steps.length > 1 ? { ...effects, followUps: steps.length - 1 } : effects,
      causedByPlace: causedBy === undefined ? null : first + causedBy,
      lumis: effects.game === undefined ? 0 : lumisOf(effects.game),
      reason: reasonOf(effects.game),
    }
    if (uniqueKey !== undefined) {
      const ofEngine = { channel: 'engine', metadata: null, requestKey: null, requestHash: null } as const
      return { ...written, ...ofEngine, uniqueKey: hashed(uniqueKey) }
    }
    const { channel, metadata, requestKey, requestHash } = origin
    return { ...written, channel, metadata, requestKey, requestHash, uniqueKey: origin.uniqueKey }
  })
}
