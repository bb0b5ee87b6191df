import { expect, test } from 'vitest'
import { waysToPay } from './ways-to-pay.ts'

const at = '2026-01-01T00:00:00.000Z'
const stripe = { id: 1, code: 'stripe', name: 'Stripe', active: true, created_at: at, updated_at: at }
const paypal = { ...stripe, id: 2, code: 'paypal', name: 'PayPal' }
const method = (id: number, payment_type: string, is_default = false) => ({
  id,
  payment_type,
  is_default,
  details: `method ${id}`,
  created_at: at,
  updated_at: at,
})

test('the default method comes first', () => {
  const ways = waysToPay([method(1, 'paypal'), method(2, 'stripe', true)], [stripe, paypal])
  expect(ways.map(({ id, provider }) => [id, provider.code])).toEqual([
    ['2', 'stripe'],
    ['1', 'paypal'],
  ])
})

test('a method of a provider that is switched off is not offered', () => {
  const ways = waysToPay([method(1, 'paypal', true), method(2, 'stripe')], [stripe])
  expect(ways.map(({ id }) => id)).toEqual(['2'])
})

test('who has no method of their own chooses among the providers', () => {
  expect(waysToPay([], [stripe, paypal]).map(({ id, details }) => [id, details])).toEqual([
    ['stripe', null],
    ['paypal', null],
  ])
})
