import type { Translation } from '../../../platform/language.ts'
import type { gameCombosEs } from './texts.es.ts'

export const gameCombosEn: Translation<typeof gameCombosEs> = {
  running: 'Under way',
  available: 'You can start',
  recent: 'The latest',
  nothing: 'No combos for now',
  nothingHint: 'A combo is a series of actions within a short time: finish it, and what they earned you is multiplied.',
  availableHint:
    'From when you start one, your actions count for it and the clock is ticking. Finish it, and what they earned you is multiplied.',
  type: { sequential: 'In order', simultaneous: 'In any order', time_window: 'Set days' },
  left: 'Ends in',
  over: 'Time is up',
  steps: 'Steps of {{combo}}',
  stepsCount: '{{total, number}} steps',
  progress: 'Steps done',
  done: 'Done',
  missed: 'Not done',
  next: 'Next',
  hours_one: '{{count, number}} hour to finish it',
  hours_other: '{{count, number}} hours to finish it',
  only: 'Only {{days}}',
  start: 'Start',
  startOf: 'Start {{combo}}',
  started: '{{combo}} is under way! The clock is ticking.',
  otherDay: 'It cannot be started today.',
  notYet: 'It cannot be started yet.',
  completed: 'Completed',
  expired: 'Time was up: {{done, number}} of {{total, number}} steps',
}
