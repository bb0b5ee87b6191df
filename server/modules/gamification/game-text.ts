import { type GameState, newGame } from './engine/game/game-state.ts'
import type { MissionRun, Missions } from './engine/game/missions.ts'
import type { PeriodScore, Score, Scores } from './engine/game/scores.ts'

/**
 * How a game is kept: JSON, with missions and scores as lists of figures, because a text that is written at every action should be
 * short. Slices are never changed, only replaced: the text of a large one that an action did not touch is the one it had.
 */
export function gameToText({ missions, achievements, honours, scores, ...moving }: GameState): string {
  const text = JSON.stringify({ ...moving, scores: writtenScores(scores) })
  return `${text.slice(0, -1)},"missions":${missionsText(missions)},"achievements":${json(achievements)},"honours":${json(honours)}}`
}

/** What was written; empty for members who have no game yet. Mechanics that are younger than the row start from their beginning. */
export function gameFromText(text: string): GameState {
  if (text === '') return newGame
  // `gameToText` wrote it.
  const { missions, scores, ...slices } = JSON.parse(text) as Written
  return {
    ...newGame,
    ...slices,
    ...(missions !== undefined && { missions: missionsOf(missions) }),
    ...(scores !== undefined && { scores: scoresOf(scores) }),
  }
}

type Written = Partial<Omit<GameState, 'missions' | 'scores'>> & {
  readonly missions?: WrittenMissions
  readonly scores?: WrittenScores
}

type WrittenScores = Readonly<Record<string, WrittenScore>>

/** Remembers the text of a value for as long as the value itself is in use. */
function remembered<T extends object>(render: (value: T) => string): (value: T) => string {
  const texts = new WeakMap<T, string>()
  return (value) => {
    let text = texts.get(value)
    if (text === undefined) {
      text = render(value)
      texts.set(value, text)
    }
    return text
  }
}

const json = remembered<object>((value) => JSON.stringify(value))

/** Day, assigned rules, entries. */
type WrittenMissions = readonly [day: number, assigned: readonly number[], entries: readonly WrittenRun[]]

/** Days count from the first one, instants from two days before it, so that none of them is 0; zeros at the end are left out. */
type WrittenRun = readonly number[]

const perDay = 86_400_000

const missionsText = remembered<Missions>(
  ({ day, assigned, entries }) => `[${day},${JSON.stringify(assigned)},[${entries.map(runText).join(',')}]]`,
)

const runText = remembered<MissionRun>(({ rule, from, due, progress, counted, accepted, done, claimed }) => {
  const since = (at: number | undefined) => (at === undefined ? 0 : at - (from - 2) * perDay)
  const figures = [rule, from, due - from, progress, counted ?? 0, since(accepted), since(done), since(claimed)]
  const length = figures.findLastIndex((figure) => figure !== 0) + 1
  return JSON.stringify(figures.slice(0, length))
})

function missionsOf([day, assigned, entries]: WrittenMissions): Missions {
  return { day, assigned, entries: entries.map(runOf) }
}

function runOf([
  rule = 0,
  from = 0,
  lasts = 0,
  progress = 0,
  counted = 0,
  accepted = 0,
  done = 0,
  claimed = 0,
]: WrittenRun) {
  const at = (since: number) => since + (from - 2) * perDay
  const run: MissionRun = {
    rule,
    from,
    due: from + lasts,
    progress,
    ...(counted !== 0 && { counted }),
    ...(accepted !== 0 && { accepted: at(accepted) }),
    ...(done !== 0 && { done: at(done) }),
    ...(claimed !== 0 && { claimed: at(claimed) }),
  }
  return run
}

/** Total, when it was reached, the running period, and the one before if it is known. */
type WrittenScore = readonly [total: number, totalAt: number, period: readonly number[], before?: readonly number[]]

function writtenScores(scores: Scores): Record<string, WrittenScore> {
  const written: Record<string, WrittenScore> = {}
  for (const contest in scores) {
    const score = scores[contest]
    if (score !== undefined) written[contest] = writtenScore(score)
  }
  return written
}

function writtenScore({ total, totalAt, before, ...period }: Score): WrittenScore {
  const running = periodFigures(period)
  return before === undefined ? [total, totalAt, running] : [total, totalAt, running, periodFigures(before)]
}

function periodFigures({ period, score, at, actions, day }: PeriodScore): number[] {
  return day === undefined ? [period, score, at, actions] : [period, score, at, actions, day]
}

function scoresOf(written: WrittenScores): Scores {
  const scores = Object.entries(written).map(([contest, [total, totalAt, period, before]]): [string, Score] => [
    contest,
    { ...periodScoreOf(period), ...(before !== undefined && { before: periodScoreOf(before) }), total, totalAt },
  ])
  return Object.fromEntries(scores)
}

function periodScoreOf([period = 0, score = 0, at = 0, actions = 0, day]: readonly number[]): PeriodScore {
  return { period, score, at, actions, ...(day !== undefined && { day }) }
}
