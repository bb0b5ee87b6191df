import type { Translation } from '../../platform/language.ts'
import type { gamificationEs } from './texts.es.ts'

export const gamificationEn: Translation<typeof gamificationEs> = {
  rankings: {
    title: 'Rankings',
    description: 'Who takes part the most, point by point. It updates as soon as something changes.',
    podium: 'The first three places',
    table: 'Full ranking',
    rankOf: 'Place {{rank, number}}',
    name: 'Name',
    badges: 'Badges',
    badgesCount_one: '{{count, number}} badge',
    badgesCount_other: '{{count, number}} badges',
    points: 'Points',
    guest: 'Guest',
    you: 'You',
    yourPlace: 'Your place',
    emptyTitle: 'The ranking starts with you',
    empty: 'Nobody has won points yet. Answer a survey or finish a lesson in the examples and you will appear here.',
    emptyAction: 'Go to the examples',
  },
  top: { title: 'The ranking right now', all: 'See the full ranking' },
  progress: {
    title: 'What you have won so far',
    noBadge: 'No badge yet',
    emptyTitle: 'You have not won points yet',
    empty: 'Answer a question or finish a lesson and you will see it here at once.',
  },
  recent: {
    title: 'Latest events',
    empty: 'You have done nothing yet that earns points.',
    earn: 'Earn more points',
  },
  shelf: { empty: 'The first one is a few points away.' },
}
