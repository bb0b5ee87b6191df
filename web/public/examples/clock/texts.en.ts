import type { Translation } from '../../../platform/language.ts'
import type { clockEs } from './texts.es.ts'

export const clockEn: Translation<typeof clockEs> = {
  name: 'Clocking',
  title: 'Clocking in and out',
  use: 'For teams, schools that track attendance or shared spaces. Clocking stops being a chore when steadiness shows, and the record of hours fills itself in.',
  why: 'Clocking in and clocking out each count once a day. Tomorrow they count again.',
  each: 'Each clocking',
  all: 'In and out',
  reasonIn: 'Clocked in',
  reasonOut: 'Clocked out',
  off: 'Off the clock',
  on: 'On the clock',
  over: 'Day finished',
  worked: 'Time today',
  in: 'Clock in',
  out: 'Clock out',
  log: 'Today’s log',
  entry: 'In',
  exit: 'Out',
  empty: 'Nothing clocked today yet. Start by clocking in.',
  working: 'When you are done, clock out: it counts too.',
  tomorrow: 'See you tomorrow: both will count again.',
}
