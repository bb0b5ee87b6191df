import type { Scores } from '../engine/game/scores.ts'

/** A period of a contest (see `PeriodScore`), or the contest over all of them. */
export type Period = number | 'all'

/**
 * What a commit does to contests. Changes may come late, twice or out of order; the version of the state tells which is
 * true. Who is gone without a version is so for good.
 */
export type ContestChange =
  | { readonly memberId: number; readonly version: number; readonly scores: Scores; readonly xp: number }
  | { readonly memberId: number; readonly version?: number; readonly gone: true }

/** All XP ever, as a contest over all periods: it has no prizes and is never closed. */
export const xpContest = 'xp'

/** Calls `visit` for every table that a member with these scores is in. */
export function eachScore(
  { scores, xp }: { readonly scores: Scores; readonly xp: number },
  visit: (contest: string, period: Period, score: { points: number; at: number; actions: number }) => void,
): void {
  const place = (contest: string, period: Period, points: number, at: number, actions: number) => {
    if (points > 0) visit(contest, period, { points, at, actions })
  }
  place(xpContest, 'all', xp, 0, 0)
  for (const contest in scores) {
    const score = scores[contest]
    if (score === undefined) continue
    const { period, before, total, totalAt } = score
    place(contest, period, score.score, score.at, score.actions)
    if (before !== undefined) place(contest, before.period, before.score, before.at, before.actions)
    place(contest, 'all', total, totalAt, 0)
  }
}
