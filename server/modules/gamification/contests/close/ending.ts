import { dayText, placeOf } from '../../../../platform/clock/calendar.ts'
import { occurrenceAt } from '../../engine/game/events.ts'
import { closesAt, periodEnd, periodOf } from '../../engine/game/scores.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import type { Prize } from '../../game-rules/prize.ts'
import type { ContestPeriod } from '../contests.ts'

/** How a period of a contest comes to its end. Instants are milliseconds since 1970. */
export interface Ending extends ContestPeriod {
  readonly code: string
  readonly endsAt: number
  /** From then on its results are final. */
  readonly closesAt: number
  readonly prizes: readonly Prize[]
}

// Actions in an event may come late by less (boards say it themselves).
const eventGrace = 60 * 60_000

export const kindOf = (contest: string): 'board' | 'event' => (contest.startsWith('b') ? 'board' : 'event')

/** `undefined` when its rule is gone. */
function endingOf({ contest, period }: ContestPeriod, game: GameRules): Ending | undefined {
  const id = Number(contest.slice(1))
  if (kindOf(contest) === 'board') {
    const board = game.boards.get(id)
    if (board === undefined) return undefined
    const endsAt = periodEnd(board.period, period, game.siteZone)
    const { code, prizes } = board
    return { contest, period, code, endsAt, closesAt: closesAt(board, period, game.siteZone), prizes }
  }
  const event = game.events.get(id)
  if (event === undefined) return undefined
  const occurrence = occurrenceAt(event.schedule, period, game.siteZone)
  // A time that the event no longer has, because its schedule was changed, is over.
  const endsAt = occurrence?.start === period ? occurrence.end : period
  return { contest, period, code: event.code, endsAt, closesAt: endsAt + eventGrace, prizes: event.prizes }
}

/** Those that are final at `now`, the one that became so first first. */
export function dueEndings(open: readonly ContestPeriod[], game: GameRules, now: number): Ending[] {
  return endingsOf(open, game).filter((ending) => ending.closesAt <= now)
}

/** How they end, the one that becomes final first first; those whose rule is gone are left out. */
export function endingsOf(open: readonly ContestPeriod[], game: GameRules): Ending[] {
  return open
    .map((period) => endingOf(period, game))
    .filter((ending) => ending !== undefined)
    .sort((a, b) => a.closesAt - b.closesAt || a.period - b.period || (a.contest < b.contest ? -1 : 1))
}

/** When the next period becomes final: of those that have scores, and of the running ones of boards, which may get some. */
export function nextClose(open: readonly ContestPeriod[], game: GameRules, now: number): number | undefined {
  const today = placeOf(now, game.siteZone).day
  const running = [...game.boards.values()]
    .filter(({ active }) => active)
    .map(({ id, period }) => ({ contest: `b${id}`, period: periodOf(period, today).first }))
  const instants = [...open, ...running].flatMap((period) => endingOf(period, game)?.closesAt ?? [])
  const later = instants.filter((instant) => instant > now)
  return later.length === 0 ? undefined : Math.min(...later)
}

/** A period as others read it: the first day of a board's, the beginning of an event's. */
export function periodText({ contest, period }: ContestPeriod): string {
  return kindOf(contest) === 'board' ? dayText(period) : new Date(period).toISOString()
}
