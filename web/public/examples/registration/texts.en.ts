import type { Translation } from '../../../platform/language.ts'
import type { registrationEs } from './texts.es.ts'

export const registrationEn: Translation<typeof registrationEs> = {
  name: 'Sign-up',
  title: 'A sign-up people like to finish',
  use: 'For workshop sign-ups, free trials or waiting lists. Someone who watches the reward grow field by field has a reason to reach the button.',
  why: 'Every valid answer counts as you leave the field, and a complete form has a prize.',
  each: 'Each valid field',
  all: 'All three fields',
  reason: 'Sign-up: {{field}}',
  event: {
    kind: 'Online workshop',
    title: 'Prices that hold up',
    text: 'How to price your first programme without copying anyone else’s. With time for questions.',
    day: 'Thursday, 18:00',
    length: '60 minutes',
    seats: '40 seats',
  },
  form: 'Reserve your seat',
  fields: { name: 'Full name', email: 'E-mail', phone: 'Phone' },
  hints: { email: 'name@example.com', phone: '07700 900000' },
  errors: {
    name: 'Write your name, two letters or more.',
    email: 'Write a valid e-mail, such as name@example.com.',
    phone: 'Write a phone number of 7 to 15 digits.',
  },
  submit: 'Reserve seat',
  reserved: 'Seat reserved',
  reservedText: 'This is how the sign-up would end. As it is an example, nobody has received your details.',
}
