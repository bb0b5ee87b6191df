import type { GameState } from '../engine/game/game-state.ts'
import type { Score, Scores } from '../engine/game/scores.ts'

/**
 * The column `member_states.scores`: what contests need of a state, so that nobody has to parse the state for it.
 *
 *     ;xp=8750;b3@20771=45,1763650000000,19;b3@20764=47,1763040000000,20;b3=312,1763650000000
 *
 * `<contest>@<period>`: score, when it was reached, actions. `<contest>`: the score over all periods and when it was
 * reached. `xp`: XP ever. SQL finds an entry by its beginning (`periodMark`), without knowing which period is the running one.
 */
type Written = Pick<GameState, 'scores' | 'experience'>

export function encodeScores({ scores, experience }: Written): string {
  let text = experience.lifetime > 0 ? `;xp=${experience.lifetime}` : ''
  for (const contest in scores) {
    const score = scores[contest]
    if (score === undefined) continue
    const { period, before } = score
    text += `;${contest}@${period}=${score.score},${score.at},${score.actions}`
    if (before !== undefined) text += `;${contest}@${before.period}=${before.score},${before.at},${before.actions}`
    text += `;${contest}=${score.total},${score.totalAt}`
  }
  return text
}

/** With what an entry of a period begins. */
export function periodMark(contest: string, period: number): string {
  return `;${contest}@${period}=`
}

/** What was written, but for the days that were counted, which contests do not look at. */
export function decodeScores(text: string): { readonly scores: Scores; readonly xp: number } {
  const scores: Record<string, Score> = {}
  let xp = 0
  let current: Omit<Score, 'total' | 'totalAt'> | undefined
  for (const entry of text.split(';')) {
    const [name = '', values = ''] = entry.split('=')
    const [first = 0, second = 0, third = 0] = values.split(',').map(Number)
    const [contest = '', period] = name.split('@')
    if (period !== undefined) {
      const read = { period: Number(period), score: first, at: second, actions: third }
      // The running period is written before the one before it, and both before the sum.
      current = current === undefined ? read : { ...current, before: read }
    } else if (contest === 'xp') {
      xp = first
    } else if (current !== undefined) {
      scores[contest] = { ...current, total: first, totalAt: second }
      current = undefined
    }
  }
  return { scores, xp }
}
