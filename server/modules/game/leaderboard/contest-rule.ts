import { type GameRules, parseContest } from '../../gamification/index.ts'

/** What a contest is, and the rule behind it if there still is one; `undefined` for what names no contest. */
export function contestRule(contest: string, { boards, events }: GameRules) {
  const named = parseContest(contest)
  if (named === undefined) return undefined
  const { kind, id } = named
  return { kind, id, rule: kind === 'board' ? boards.get(id) : events.get(id) }
}
