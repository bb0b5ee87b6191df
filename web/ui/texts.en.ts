import type { Translation } from '../platform/language.ts'
import type { uiEs } from './texts.es.ts'

export const uiEn: Translation<typeof uiEs> = {
  error: {
    title: 'We could not load this',
    retry: 'Try again',
    connection: 'The server cannot be reached. Check your network and try again.',
    server: 'The server ran into a problem. Try again in a few seconds.',
    unexpected: 'Something went wrong. Try again.',
  },
  loading: 'Loading',
  close: 'Close',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  clear: 'Clear',
  pointsGained_one: '+{{count, number}} point',
  pointsGained_other: '+{{count, number}} points',
  table: {
    sortBy: 'Sort by {{column}}',
    range: '{{first, number}}–{{last, number}} of {{total, number}}',
    pages: 'Pages',
    next: 'Next page',
    previous: 'Previous page',
    page: 'Page {{page, number}}',
  },
  progress: { of: '{{value, number}} of {{target, number}}' },
  ended: 'Over',
  path: { reached: 'reached', ahead: 'still ahead' },
  today: 'today',
  legend: 'Legend',
  calculation: { step: 'Step', change: 'Change', result: 'Result' },
  language: { es: 'Spanish', en: 'English' },
  inLanguage: '{{label}} in {{language}}',
  noOption: 'No option matches',
  medal: { bronze: 'Bronze medal', silver: 'Silver medal', gold: 'Gold medal', platinum: 'Platinum medal' },
}
