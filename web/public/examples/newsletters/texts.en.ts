import type { Translation } from '../../../platform/language.ts'
import type { newslettersEs } from './texts.es.ts'

export const newslettersEn: Translation<typeof newslettersEs> = {
  name: 'Newsletters',
  title: 'Newsletters people choose',
  use: 'For publishers, creators and shops with more than one list. Rewarding each subscription invites people to explore, and those who choose their topics open what they get.',
  why: 'Each newsletter counts the first time you join. All three have a prize.',
  each: 'Each newsletter',
  all: 'All three newsletters',
  reason: 'You joined “{{title}}”',
  list: 'Choose what you want to read',
  subscribe: 'Subscribe',
  subscribeTo: 'to {{title}}',
  unsubscribe: 'Unsubscribe',
  unsubscribeFrom: 'from {{title}}',
  subscribed: 'Subscribed',
  left: 'You left “{{title}}”. Your points stay with you.',
  back: 'Back in “{{title}}”. This newsletter had counted already.',
  keep: 'You can unsubscribe whenever you like: no points are lost. Joining again does not pay them twice either.',
  technology: {
    topic: 'Technology',
    title: 'Fewer Clicks',
    text: 'One tool put to the test for a week of real work: what it solves, what it costs and when not to use it.',
    cadence: 'Every Tuesday · 6 min',
  },
  marketing: {
    topic: 'Marketing',
    title: 'Word of Mouth',
    text: 'A small launch told with its figures: what was tried, what failed and what would be done again.',
    cadence: 'Every other Thursday · 8 min',
  },
  design: {
    topic: 'Design',
    title: 'Good Form',
    text: 'One screen redone step by step: the before, the after and the reason for each change.',
    cadence: 'First Monday of the month · 10 min',
  },
}
