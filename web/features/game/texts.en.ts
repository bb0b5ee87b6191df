import type { Translation } from '../../platform/language.ts'
import type { gameEs } from './texts.es.ts'

export const gameEn: Translation<typeof gameEs> = {
  title: 'Game',
  description: 'Your level, your streaks and everything you can win today.',
  tabsLabel: 'Parts of the game',
  tabs: {
    overview: 'Overview',
    missions: 'Missions',
    events: 'Events',
    achievements: 'Achievements',
    boards: 'Leaderboards',
    combos: 'Combos',
    history: 'History',
  },
}
