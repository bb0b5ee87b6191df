import { describe, expect, it } from 'vitest'
import { pageSearch, textSearch } from './search.ts'

describe('the page of a list in an address', () => {
  it('is a whole number from 2 on; the first needs no mention', () => {
    expect(pageSearch({ page: 3 })).toEqual({ page: 3 })
    expect(pageSearch({ page: '3' })).toEqual({ page: 3 })
    for (const page of [undefined, 1, 0, -2, 1.5, 'x', null]) expect(pageSearch({ page })).toEqual({})
  })
})

describe('texts in an address', () => {
  it('keeps those that are known and drops the rest', () => {
    expect(textSearch('next')({ next: '/rankings', other: 'x' })).toEqual({ next: '/rankings' })
    expect(textSearch('token')({ token: 12 })).toEqual({})
  })
})
