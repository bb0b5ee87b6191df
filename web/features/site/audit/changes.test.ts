import { expect, test } from 'vitest'
import { changesBetween } from './changes.ts'

test('plain values change as a whole', () => {
  expect(changesBetween('1', '2.5')).toEqual([{ field: null, before: '1', after: '2.5' }])
  expect(changesBetween('1', null)).toEqual([{ field: null, before: '1', after: null }])
})

test('things made of fields show only the fields that differ', () => {
  expect(changesBetween({ name: 'Stripe', active: true }, { name: 'Stripe', active: false })).toEqual([
    { field: 'active', before: true, after: false },
  ])
})

test('that something was touched is no change of its own', () => {
  const [before, after] = [
    { active: true, updated_at: '10:00' },
    { active: false, updated_at: '10:01' },
  ]
  expect(changesBetween(before, after)).toEqual([{ field: 'active', before: true, after: false }])
})

test('what was added or removed is compared with nothing', () => {
  expect(changesBetween(null, { name: 'Bizum' })).toEqual([{ field: 'name', before: null, after: 'Bizum' }])
  expect(changesBetween({ name: 'Bizum' }, null)).toEqual([{ field: 'name', before: 'Bizum', after: null }])
})

test('lists and nested values are compared by what they hold', () => {
  expect(changesBetween({ scopes: ['a'] }, { scopes: ['a'] })).toEqual([])
  expect(changesBetween({ scopes: ['a'] }, { scopes: ['a', 'b'] })).toEqual([
    { field: 'scopes', before: ['a'], after: ['a', 'b'] },
  ])
})

test('nothing is nothing', () => {
  expect(changesBetween(null, undefined)).toEqual([])
  expect(changesBetween({ note: null }, {})).toEqual([])
})
