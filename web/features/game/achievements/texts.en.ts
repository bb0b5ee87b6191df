import type { Translation } from '../../../platform/language.ts'
import type { gameAchievementsEs } from './texts.es.ts'

export const gameAchievementsEn: Translation<typeof gameAchievementsEs> = {
  completion: 'Of all achievements',
  waiting_one: 'One reward is waiting for you.',
  waiting_other: '{{count, number}} rewards are waiting for you.',
  noneWaiting: 'You have no rewards to claim.',
  byStatus: 'Show',
  statuses: { all: 'All', unclaimed: 'To claim', unlocked: 'Unlocked', locked: 'Still locked' },
  byCategory: 'Category',
  everyCategory: 'Every category',
  nothing: 'There is no achievement here',
  nothingHint: {
    all: 'This category has no achievements for now.',
    unclaimed: 'When you unlock one, its reward will wait here until you claim it.',
    unlocked: 'You have not unlocked any yet. See under “Still locked” which one is nearest.',
    locked: 'You have them all. Congratulations!',
  },
  unclaimed: 'To claim',
  unlocked: 'Unlocked',
  locked: 'Still locked',
  secret: 'Secret',
  since: 'Unlocked',
  taken: 'reward claimed',
  claim: 'Claim',
  claimOf: 'Claim the reward of “{{name}}”',
  claimed: '+{{lumis, number}} Lümis and +{{xp, number}} XP',
  balance: 'you now have {{balance, number}} Lümis',
  unknown: '???',
  unknownHint: 'A secret achievement: you will learn what it is when you unlock it.',
  progress: 'Progress',
}
