import { type Day, dayOf, monthOf, nextMonthOf, startOfDay, weekOf } from '../../../../platform/clock/calendar.ts'
import type { BoardRule } from '../../game-rules/board.ts'
import { type GameRules, ofType } from '../../game-rules/game-rules.ts'
import type { StreakEffect } from './streaks.ts'
import type { Turn } from './turn.ts'

/** By contest: `b<number>` for boards, `e<number>` for events. */
export type Scores = Readonly<Record<string, Score>>

export interface Score extends PeriodScore {
  /** The period before, as long as it is not overwritten. */
  readonly before?: PeriodScore
  /** Over all periods: the sum, or for streaks the longest. */
  readonly total: number
  readonly totalAt: number
}

export interface PeriodScore {
  /** First site day of the period for boards, start in milliseconds since 1970 for events. */
  readonly period: number
  readonly score: number
  /** When that score was reached, in milliseconds since 1970: of two with the same score the earlier one is in front. */
  readonly at: number
  /** Actions that counted. */
  readonly actions: number
  /** For `days`: the last site day that was counted. */
  readonly day?: number
}

export interface ScoreEffect {
  readonly contest: string
  readonly period: number
  readonly before: number
  readonly score: number
}

export const noScores: Scores = {}

/** What a score is kept by. */
export function contestKey(kind: 'board' | 'event', id: number): string {
  return `${kind === 'board' ? 'b' : 'e'}${id}`
}

/** The board or event that a contest key names; `undefined` for other texts. */
export function parseContest(contest: string): { readonly kind: 'board' | 'event'; readonly id: number } | undefined {
  if (!/^[be][1-9]\d{0,14}$/.test(contest)) return undefined
  return { kind: contest.startsWith('b') ? 'board' : 'event', id: Number(contest.slice(1)) }
}

type PeriodKind = BoardRule['period']

/** First and last site day of the period of a board that a site day falls into. */
export function periodOf(period: PeriodKind, siteDay: Day): { readonly first: Day; readonly last: Day } {
  const first = firstOf(period, siteDay)
  return { first, last: firstAfter(period, first) - 1 }
}

/** First site day of the period before the one that begins with `first`. */
export function previousPeriod(period: PeriodKind, first: Day): Day {
  return firstOf(period, first - 1)
}

/** When the period that begins with the site day `first` is over, in milliseconds since 1970: the first instant after it. */
export function periodEnd(period: PeriodKind, first: Day, siteZone: string): number {
  return startOfDay(firstAfter(period, first), siteZone)
}

/** When the results of that period become final. */
export function closesAt(
  board: Pick<BoardRule, 'period' | 'close_after_minutes'>,
  first: Day,
  siteZone: string,
): number {
  return periodEnd(board.period, first, siteZone) + board.close_after_minutes * 60_000
}

function firstOf(period: PeriodKind, day: Day): Day {
  if (period === 'day') return day
  return period === 'week' ? weekOf(day) : monthOf(day)
}

function firstAfter(period: PeriodKind, first: Day): Day {
  if (period === 'month') return nextMonthOf(first)
  return period === 'week' ? first + 7 : first + 1
}

interface Gained {
  readonly lumis: number
  readonly xp: number
  readonly streaks: readonly StreakEffect[]
  /** Every event in which the action took part, with the start of its running time. */
  readonly events?: readonly { readonly id: number; readonly start: number }[]
}

/** What an action does to one score. */
interface Move {
  readonly contest: string
  readonly period: number
  readonly at: number
  /** Added to the score, unless `reach` says how far it gets at least. */
  readonly add?: number
  readonly reach?: number
  /** For `days`: the site day, which counts once. */
  readonly day?: Day
}

/** What the action moves on boards, and on the tables of the events it took part in. What adds nothing is not counted. */
export function moveScores(slice: Scores, turn: Turn, gained: Gained): Moved {
  return moveAll(slice, [...movesOf(turn, gained), ...streakMovesOf(turn, gained.streaks)])
}

/** What an action moves that earned nothing: its streaks count all the same. */
export function moveStreakScores(slice: Scores, turn: Turn, streaks: readonly StreakEffect[]): Moved {
  return moveAll(slice, streakMovesOf(turn, streaks))
}

interface Moved {
  readonly slice: Scores
  readonly effects: readonly ScoreEffect[]
}

function moveAll(slice: Scores, moves: readonly Move[]): Moved {
  const effects: ScoreEffect[] = []
  let moved: Record<string, Score> | undefined
  for (const move of moves) {
    const known = (moved ?? slice)[move.contest]
    const score = moveScore(known, move)
    if (score === undefined) continue
    moved ??= { ...slice }
    moved[move.contest] = score
    const before = known?.period === move.period ? known.score : 0
    if (score.score > before) {
      effects.push({ contest: move.contest, period: move.period, before, score: score.score })
    }
  }
  return { slice: moved ?? slice, effects }
}

function movesOf({ typeId, at, rules }: Turn, gained: Gained): Move[] {
  const day = dayOf(at, rules.siteZone)
  const moves: Move[] = []
  for (const { id, period, metric } of ofType(rules.boardsOf, typeId)) {
    const board = { contest: contestKey('board', id), period: firstOf(period, day), at }
    if (metric === 'days') moves.push({ ...board, add: 1, day })
    else moves.push({ ...board, add: metric === 'actions' ? 1 : metric === 'xp' ? gained.xp : gained.lumis })
  }
  for (const { id, start } of gained.events ?? []) {
    moves.push({ contest: contestKey('event', id), period: start, at, add: gained.lumis })
  }
  return moves
}

function streakMovesOf({ at, rules }: Turn, streaks: readonly StreakEffect[]): Move[] {
  const day = dayOf(at, rules.siteZone)
  const moves: Move[] = []
  for (const { id, period, streak } of streaks.length === 0 ? [] : rules.streakBoards) {
    const reach = longest(streaks, streak, rules)
    moves.push({ contest: contestKey('board', id), period: firstOf(period, day), at, reach })
  }
  return moves
}

function longest(streaks: readonly StreakEffect[], code: string | null, rules: GameRules): number {
  let most = 0
  for (const { id, count } of streaks) {
    if (count > most && (code === null || rules.streaks.get(id)?.code === code)) most = count
  }
  return most
}

/** The score after a move; `undefined` when it does not count. */
function moveScore(known: Score | undefined, move: Move): Score | undefined {
  const { period, at, add = 0, reach = 0, day } = move
  if (add <= 0 && reach <= 0) return undefined
  // A period that is over stays as it was. Only an event or zone that was changed meanwhile leads back to one.
  if (known !== undefined && period < known.period) return undefined
  const running = known?.period === period ? known : undefined
  const score = running?.score ?? 0
  const gain = day !== undefined && running?.day === day ? 0 : Math.max(add, reach - score)
  const [total, totalAt] = [known?.total ?? 0, known?.totalAt ?? at]
  const nextTotal = reach > 0 ? Math.max(total, reach) : total + gain
  const before = running === undefined ? known && periodScoreOf(known) : known?.before
  return {
    period,
    score: score + gain,
    at: gain > 0 || running === undefined ? at : running.at,
    actions: (running?.actions ?? 0) + 1,
    ...(day !== undefined && { day }),
    ...(before !== undefined && { before }),
    total: nextTotal,
    totalAt: nextTotal > total ? at : totalAt,
  }
}

function periodScoreOf({ period, score, at, actions }: Score): PeriodScore {
  return { period, score, at, actions }
}
