import { expect, it } from 'vitest'
import { typedValues } from './condition.ts'

it('values of a condition keep what they were, and new ones are texts or yes and no', () => {
  expect(typedValues(['12', 'bar', 'true'], [12])).toEqual([12, 'bar', true])
  expect(typedValues(['12'])).toEqual(['12'])
})

it('no value at all is no condition on values', () => {
  expect(typedValues([], ['bar'])).toBeUndefined()
})
