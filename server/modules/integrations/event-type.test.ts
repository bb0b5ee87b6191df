import Type from 'typebox'
import { expect, test } from 'vitest'
import { defineFact } from '../../platform/facts/fact.ts'
import { eventTypesOf, nameSent, namesOfFact } from './event-type.ts'

test.each([
  ['credits.used', ['credits.used', 'credit_usage', '*']],
  ['member.logged_in', ['member.logged_in', 'user_login', '*']],
  ['payment.succeeded', ['payment.succeeded', 'payment_added', '*']],
  ['badge.earned', ['badge.earned', 'badge_earned', '*']],
  ['lesson.completed', ['lesson.completed', '*']],
])('%s can be subscribed to as %j', (fact, names) => {
  expect(namesOfFact(fact)).toEqual(names)
})

test('a message carries the name that was subscribed to, and the own name of the fact for those who want all', () => {
  expect(nameSent('credit_usage', 'credits.used')).toBe('credit_usage')
  expect(nameSent('credits.used', 'credits.used')).toBe('credits.used')
  expect(nameSent('*', 'credits.used')).toBe('credits.used')
})

test('the facts of all modules are on offer, after the names of the document', () => {
  const facts = ['b.done', 'a.done'].map((name) =>
    defineFact(name, Type.Object({}), { es: `Qué es ${name}`, en: `What ${name} means` }),
  )
  const offered = eventTypesOf(facts)
  expect(offered.map(({ name }) => name)).toEqual([
    'credit_usage',
    'user_login',
    'payment_added',
    'badge_earned',
    '*',
    'a.done',
    'b.done',
  ])
  expect(offered.at(-1)?.description).toEqual({ es: 'Qué es b.done', en: 'What b.done means' })
})
