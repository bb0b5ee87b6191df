import { expect, test } from 'vitest'
import type { Feature } from '../platform/session-view.ts'
import { dashboardSearch, memberTabs, offeredTabs } from './dashboard-search.ts'

const without =
  (...off: Feature[]) =>
  (feature: Feature) =>
    !off.includes(feature)

test('the address names a tab, and a page of the transactions only', () => {
  expect(dashboardSearch({ tab: 'security' })).toEqual({ tab: 'security' })
  expect(dashboardSearch({ tab: 'transactions', page: 3 })).toEqual({ tab: 'transactions', page: 3 })
  expect(dashboardSearch({ tab: 'buy', page: 3 })).toEqual({ tab: 'buy' })
})

test('anything else in the address is dropped', () => {
  expect(dashboardSearch({ tab: 'admin', page: 'many', x: 1 })).toEqual({})
  expect(dashboardSearch({ tab: 'transactions', page: -2 })).toEqual({ tab: 'transactions' })
})

test('everything is offered where everything is on', () => {
  expect(offeredTabs(without())).toEqual([...memberTabs])
})

test('without payment methods nothing can be paid for', () => {
  expect(offeredTabs(without('payment_methods'))).toEqual(['profile', 'security', 'transactions'])
})

test('without credits their history stays', () => {
  expect(offeredTabs(without('credits'))).toEqual(['profile', 'security', 'transactions', 'methods'])
})
