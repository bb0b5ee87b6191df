import { expect, test } from 'vitest'
import { noCounters } from '../gamification/engine/game/counters.ts'
import { engagementScore } from './engagement.ts'

const today = 20_000
const typeIds = new Map([['invoice_upload', 2]])
const invoices = (n: number, merchants: readonly string[] = []) => ({
  '2': {
    n,
    days: n,
    lastDay: today,
    month: 0,
    inMonth: n,
    hours: {},
    fields: {
      merchant: { sum: 0, n: 0, others: 0, values: Object.fromEntries(merchants.map((name) => [name, 1])) },
    },
  },
})
const score = (counters: Partial<typeof noCounters>) => engagementScore({ ...noCounters, ...counters }, typeIds, today)

test('3 per invoice, 2 per different merchant, 8 per active month, 15 for the last 7 days, at most 100', () => {
  expect(score({})).toBe(0)
  expect(score({ months: 1, lastDay: today })).toBe(23)
  expect(score({ months: 1, lastDay: today - 7 })).toBe(23)
  expect(score({ months: 1, lastDay: today - 8 })).toBe(8)
  expect(score({ months: 2, lastDay: today - 30, types: invoices(3, ['a', 'b']) })).toBe(9 + 4 + 16)
  expect(score({ months: 2, lastDay: today, types: invoices(33) })).toBe(100)
})
