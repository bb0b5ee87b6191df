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

/** With what the entries of periods begin: first the running one, then the one before. */
export function contestMark(contest: string): string {
  return `;${contest}@`
}

/** With what an entry of a period begins. */
export function periodMark(contest: string, period: number): string {
  return `${contestMark(contest)}${period}=`
}

/**
 * What was written, but for the days that were counted, which contests do not look at. Reads character by character: a start
 * does this a million times, and taking texts apart into pieces costs several times as much.
 */
export function decodeScores(text: string): { readonly scores: Scores; readonly xp: number } {
  const scores: Record<string, Score> = {}
  let xp = 0
  let current: Omit<Score, 'total' | 'totalAt'> | undefined
  let at = 0

  /** The whole number that begins here; ends behind the sign that follows it. */
  const number = (): number => {
    let value = 0
    for (; at < text.length; at += 1) {
      const digit = text.charCodeAt(at) - zero
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    at += 1
    return value
  }

  while (at < text.length) {
    const beginning = at + 1
    for (at = beginning; at < text.length && text[at] !== '@' && text[at] !== '='; ) at += 1
    const contest = text.slice(beginning, at)
    const isPeriod = text[at] === '@'
    at += 1
    if (isPeriod) {
      const read = { period: number(), score: number(), at: number(), actions: number() }
      // The running period is written before the one before it, and both before the sum.
      current = current === undefined ? read : { ...current, before: read }
    } else if (contest === 'xp') {
      xp = number()
    } else {
      const sums = { total: number(), totalAt: number() }
      if (current !== undefined) scores[contest] = { ...current, ...sums }
      current = undefined
    }
    // Numbers end behind the sign that begins the next entry.
    at -= 1
  }
  return { scores, xp }
}

const zero = '0'.charCodeAt(0)
