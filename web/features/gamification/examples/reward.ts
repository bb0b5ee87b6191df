import type { Operations } from '../../../platform/api.ts'

/** What one event earned, its consequences included. */
export type Reward = {
  points: number
  /** Points of the events that the server added, such as a completed list. */
  bonus: number
  /** Names of the badges reached on the way. */
  badges: string[]
}

/** What to celebrate about an answer; null when the event had counted before and pays nothing more. */
export function rewardOf(answer: Operations['createEvent']['response']): Reward | null {
  if (answer.duplicate) return null
  return {
    points: answer.points_earned,
    bonus: answer.bonus.reduce((sum, { points_earned }) => sum + points_earned, 0),
    badges: [answer, ...answer.bonus].flatMap(({ badge }) => (badge ? [badge.name] : [])),
  }
}
