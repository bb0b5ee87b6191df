import { dayText, placeOf, startOfDay } from '../../../../platform/clock/calendar.ts'
import { occurrenceAt } from '../../engine/game/events.ts'
import { closesAt, periodEnd, periodOf } from '../../engine/game/scores.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import type { Prize } from '../../game-rules/prize.ts'
import type { ContestPeriod } from '../contests.ts'

/** How a period of a contest comes to its end. Instants are milliseconds since 1970. */
export interface Ending extends ContestPeriod {
  readonly code: string
  readonly startsAt: number
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
    const [startsAt, final] = [startOfDay(period, game.siteZone), closesAt(board, period, game.siteZone)]
    return { contest, period, code: board.code, startsAt, endsAt, closesAt: final, prizes: board.prizes }
  }
  const event = game.events.get(id)
  if (event === undefined) return undefined
  const occurrence = occurrenceAt(event.schedule, period, game.siteZone)
  // A time that the event no longer has, because its schedule was changed, is over.
  const endsAt = occurrence?.start === period ? occurrence.end : period
  const { code, prizes } = event
  return { contest, period, code, startsAt: period, endsAt, closesAt: endsAt + eventGrace, prizes }
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

// What arrives while a close is under way is nobody's loss; later a state may hold what came too late.
const promptMilliseconds = 60_000

/**
 * Whether states still tell the scores of a period as they stood when it became final. They hold all that came since, and know
 * a period only until its member has a score in two later ones.
 */
export function isToldByStates(ending: Ending, open: readonly ContestPeriod[], now: number): boolean {
  const later = open.filter(({ contest, period }) => contest === ending.contest && period > ending.period)
  return now - ending.closesAt <= promptMilliseconds && later.length < 2
}

export function isSame(one: ContestPeriod, other: ContestPeriod): boolean {
  return one.contest === other.contest && one.period === other.period
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
