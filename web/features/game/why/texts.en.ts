import type { Translation } from '../../../platform/language.ts'
import type { gameWhyEs } from './texts.es.ts'

export const gameWhyEn: Translation<typeof gameWhyEs> = {
  total: 'In all',
  corrections: 'Corrected later',
  correction: 'On {{at}} it changed from {{was, number}} to {{is, number}}: something earlier came late.',
  revised: 'It changed from {{was, number}} to {{is, number}}: something earlier came late.',
  inputs: 'What it was calculated from',
  action: 'Action',
  occurred: 'Happened',
  received: 'Arrived',
  day: 'Counted for the day',
  dayIn: '{{day}} ({{zone}})',
  channel: 'Channel',
  rules: 'Version of the rules',
  metadata: 'Details of the action',
}
