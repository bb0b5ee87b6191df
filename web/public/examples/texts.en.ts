import type { Translation } from '../../platform/language.ts'
import { clockEn } from './clock/texts.en.ts'
import { lessonsEn } from './lessons/texts.en.ts'
import { newslettersEn } from './newsletters/texts.en.ts'
import { profileEn } from './profile/texts.en.ts'
import { registrationEn } from './registration/texts.en.ts'
import { surveyEn } from './survey/texts.en.ts'
import type { examplesEs } from './texts.es.ts'

export const examplesEn: Translation<typeof examplesEs> = {
  title: 'Six situations, real points',
  description:
    'This is what rewards feel like in a business like yours. Tap, type and clock in: whatever you win here counts, for guests too.',
  overview: {
    label: 'Your progress in the examples',
    points: 'Points won on this page',
    steps: '{{done, number}} of {{total, number}} steps',
    finished: 'You have completed everything. Congratulations!',
    start: 'Start with the one closest to what you do.',
    going: 'Each step counts only once. You can leave and carry on later where you stopped.',
    jump: 'The six examples',
    chip: '{{done, number}} of {{total, number}}',
    complete: 'Complete',
  },
  frame: {
    rewards: 'What there is to win',
    earned: 'Won',
    points_one: '+{{count, number}} point',
    points_other: '+{{count, number}} points',
    progress: 'Progress: {{name}}',
    progressOf: '{{done, number}} of {{total, number}}',
    today: 'Today, {{done, number}} of {{total, number}}',
    complete: 'Completed',
    counted: 'Already counted.',
    sending: 'Counting…',
    bonus: 'Prize: {{what}}',
    badge: 'New badge: {{name}}',
    privacy: 'What you write does not leave this page. We only note which field you filled in.',
    privacySurvey: 'Your answers do not leave this page. We only note which question you answered.',
  },
  empty: {
    title: 'There are no examples at the moment',
    text: 'Their event types are switched off. They are switched on in the administration, under Gamification.',
    action: 'See the rankings',
  },
  closing: {
    begin: 'Your first reward is one gesture away',
    beginText: 'Complete any step of this page and it will show here at once.',
    won_one: 'You have {{count, number}} point from this page',
    won_other: 'You have {{count, number}} points from this page',
    guest: 'Create an account and all of it becomes yours: points, badges, credits and history. Nothing to repeat.',
    guestClosed: 'They stay in this browser for as long as you keep coming back as a guest.',
    member: 'They are in your account already and count in the ranking.',
    medals: 'Badges of the examples',
    locked: 'Still to win',
    register: 'Create an account and keep it',
    registerEmpty: 'Create an account',
    login: 'I have an account',
    rankings: 'See my place',
    dashboard: 'Go to my dashboard',
  },
  registration: registrationEn,
  newsletters: newslettersEn,
  survey: surveyEn,
  clock: clockEn,
  profile: profileEn,
  lessons: lessonsEn,
}
