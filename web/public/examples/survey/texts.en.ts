import type { Translation } from '../../../platform/language.ts'
import type { surveyEs } from './texts.es.ts'

export const surveyEn: Translation<typeof surveyEs> = {
  name: 'Survey',
  title: 'A survey people answer to the end',
  use: 'To learn how a course, a purchase or a support case went. A point per answer acknowledges the minute someone gives you, and brings you more complete opinions.',
  why: 'Every answer counts when you send it. The last one brings the prize.',
  each: 'Each answer',
  all: 'Complete survey',
  reason: 'Survey: question {{number, number}}',
  topic: 'Course “Your first online programme”',
  position: 'Question {{number, number}} of {{total, number}}',
  questions: 'Questions',
  goTo: 'Question {{number, number}}',
  goToAnswered: 'Question {{number, number}}, answered',
  answer: 'Answer',
  answerAgain: 'Change answer',
  answered: 'You answered this question before: you may change it, but it counts only once.',
  missing: 'Choose an answer.',
  recommend: {
    question: 'Would you recommend the course to someone on your team?',
    least: 'Not at all likely',
    most: 'Definitely',
  },
  helped: {
    question: 'What helped you most?',
    cases: 'The worked cases',
    live: 'The live sessions',
    material: 'The templates to download',
    group: 'The group of fellow students',
  },
  change: {
    question: 'What would you change for the next edition?',
    hint: 'One sentence is enough.',
    missing: 'Write at least 10 letters.',
  },
  thanks: 'Thank you for your opinion',
  thanksText:
    'You have answered all {{count, number}} questions. In your business, you would see the result here and could reply.',
  review: 'Review my answers',
}
