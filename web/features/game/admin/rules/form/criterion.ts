import type { AchievementRule } from '../requests.ts'

export type Criterion = AchievementRule['criteria'][number]
type Counter = Criterion['counter']

/** What can be counted, in the order in which it is offered. */
export const counters = [
  'actions',
  'action_days',
  'actions_with',
  'different',
  'sum',
  'actions_between',
  'in_event',
  'streak',
  'level',
  'xp',
  'active_days',
  'weekends',
  'missions',
  'prestige',
] as const satisfies readonly Counter[]

/** A criterion that counts something else, with what it can keep of the one before. */
export function blankCriterion(counter: Counter, before: Criterion): Criterion {
  const at_least = before.at_least
  const action = 'action' in before ? before.action : ''
  const field = 'field' in before ? before.field : ''
  switch (counter) {
    case 'actions':
    case 'action_days':
      return { counter, action, at_least }
    case 'actions_with':
      return { counter, action, field, value: '', at_least }
    case 'different':
    case 'sum':
      return { counter, action, field, at_least }
    case 'actions_between':
      return { counter, action, from: 6, to: 9, at_least }
    case 'in_event':
      return { counter, event: '', at_least }
    case 'streak':
      return { counter, streak: '', at_least }
    default:
      return { counter, at_least }
  }
}
