import { expect, test } from 'vitest'
import { dashboardSearch } from './dashboard-search.ts'

test('what the dashboard understands is kept', () => {
  const search = { tab: 'users', view: 'badges', page: 3, search: 'ana', member: 7 }
  expect(dashboardSearch(search)).toEqual(search)
})

test('a search for a figure stays a text', () => {
  expect(dashboardSearch({ tab: 'users', search: 12 })).toEqual({ tab: 'users', search: '12' })
})

test.each([
  { tab: 'nonsense' },
  { page: 0 },
  { page: 1 },
  { page: 'x' },
  { page: 2.5 },
  { search: '' },
  { view: ['a'] },
  { member: 0 },
  { member: 'ana' },
  { other: 'thing' },
])('%o is dropped', (raw) => {
  expect(dashboardSearch(raw)).toEqual({})
})
