import type { Translation } from '../../../platform/language.ts'
import type { gamePartsEs } from './texts.es.ts'

export const gamePartsEn: Translation<typeof gamePartsEs> = {
  gainLumis: '+{{amount, number}} Lümis',
  gainXp: '+{{amount, number}} XP',
  times: '×{{factor, number}}',
  rewards: 'Reward',
  total: '{{title}} · {{total, number}}',
  showAll: 'Show all {{total, number}}',
  showLess: 'Show less',
  levelReached: 'And you rise! Your level is {{name}} now.',
  player: 'Name',
  anyAction: 'All actions',
  prizes: 'Prizes',
  noPrizes: 'This table has no prizes: it is for the honour.',
  yours: 'your place',
  place: 'Place {{place, number}}',
  places: 'Places {{range}}',
  placesFrom: 'From place {{from, number}} on',
  you: 'You',
}
