import type { Translation } from '../../../platform/language.ts'
import type { profileEs } from './texts.es.ts'

export const profileEn: Translation<typeof profileEs> = {
  name: 'Profile',
  title: 'Getting to know your buyers',
  use: 'To draw your ideal customer without an endless form. Ask for little once there is trust, reward each answer and give something useful in return.',
  why: 'Company, role and industry count one by one. The complete profile has a prize.',
  each: 'Each answer',
  all: 'Complete profile',
  reason: 'Profile: {{field}}',
  form: 'Your professional profile',
  fields: { company: 'Company', role: 'Role', industry: 'Industry' },
  hints: { company: 'Studio, school, shop…', role: 'Choose or write your own', industry: 'Choose an industry' },
  errors: {
    company: 'Write the name of your company or project.',
    role: 'Choose or write your role.',
    industry: 'Choose an industry.',
  },
  roles: {
    founder: 'Founder',
    management: 'Management',
    marketing: 'Marketing',
    teaching: 'Teaching',
    product: 'Product',
    support: 'Customer support',
  },
  industries: {
    education: 'Education and training',
    software: 'Software and data',
    commerce: 'Online retail',
    health: 'Health and wellbeing',
    creative: 'Design and content',
  },
  submit: 'Save profile',
  saved: 'Profile saved. In this example, on your screen only.',
  preview: 'What the business would see',
  unknown: { company: 'Company unknown', role: 'Role unknown', industry: 'Industry unknown' },
  counted: 'Already counted',
  suggestion: 'What it would recommend',
  suggestions: {
    none: 'Once the industry is known, the welcome is no longer the same for everyone.',
    education: 'A template to spread a programme over six weeks.',
    software: 'A guide to the first seven days of a new customer.',
    commerce: 'A calendar of messages for after each purchase.',
    health: 'An intake questionnaire that fits on a phone.',
    creative: 'A quote template with three levels of commission.',
  },
}
