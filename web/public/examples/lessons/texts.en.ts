import type { Translation } from '../../../platform/language.ts'
import type { lessonsEs } from './texts.es.ts'

export const lessonsEn: Translation<typeof lessonsEs> = {
  name: 'Tutorial',
  title: 'Lessons people finish',
  use: 'For courses, product tutorials or welcoming a team. Marking progress shows how much is left and gives a reason to open the next lesson.',
  why: 'Each lesson counts when you finish it, in the order you like.',
  each: 'Each lesson',
  all: 'Complete tutorial',
  reason: 'Lesson finished: {{title}}',
  course: 'Tutorial',
  courseTitle: 'Your first paid community',
  lesson: 'Lesson {{number, number}}',
  minutes: '{{count, number}} min',
  exercise: 'Exercise',
  finish: 'Mark as finished',
  finishLesson: 'lesson {{number, number}}',
  finished: 'Finished',
  first: {
    title: 'The promise in one sentence',
    text: 'Nobody pays for a community: they pay for what they will be able to do a few months from now. Write that promise before the syllabus, with four blanks: whom you help, to achieve what, in how long and without which fear.',
    sample: '“I help illustrators who work alone to win book commissions within six months, without free samples.”',
    exercise:
      'Read yours to someone outside your field. If they ask “how?”, it works. If they say “interesting”, sharpen it.',
  },
  second: {
    title: 'A price you can defend',
    text: 'Start from the hours you can give, not from what others charge. Multiply the hours per month by what each one has to earn you, and divide by the members you could look after well.',
    sample: '10 hours × €45 = €450 a month. Among 18 members, €25 each.',
    exercise: 'Do your own sum, and write below it what is included, what is not, and until when that price holds.',
  },
  third: {
    title: 'The first seven days',
    text: 'The habit of taking part is won at the beginning. Prepare three moments before you open: on the first day, a welcome with a two-minute task; on the third, an easy question answered in public; on the seventh, a message that names what this person has achieved so far.',
    sample:
      'Day 1: introduce yourself with a photo of your desk. Day 3: what holds you back today? Day 7: look how far you are.',
    exercise: 'Write the three messages and send them to yourself. If you would not answer one of them, shorten it.',
  },
}
