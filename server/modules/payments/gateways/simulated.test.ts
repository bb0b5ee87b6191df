import { describe, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { simulatedGateway } from '../builders.ts'

const tribu = testTribu()
let made = 0
const anOrder = () => {
  made += 1
  return { reference: `test:${made}`, amountCents: 500, currency: 'usd', provider: 'stripe' }
}

describe('the simulated gateway', () => {
  test('accepts everything unless it is told otherwise', async () => {
    expect(await simulatedGateway(tribu).charge(anOrder())).toBe('succeeded')
    expect(await simulatedGateway(tribu, () => true).charge(anOrder())).toBe('declined')
  })

  test('answers the first outcome of a reference for ever', async () => {
    const order = anOrder()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => simulatedGateway(tribu, () => index % 2 === 0).charge(order)),
    )
    expect(new Set(outcomes).size).toBe(1)
    expect(await simulatedGateway(tribu).settle(order)).toBe(outcomes[0])
  })

  test('declines for ever an order that had not arrived when it was asked about it', async () => {
    const order = anOrder()
    expect(await simulatedGateway(tribu).settle(order)).toBe('declined')
    expect(await simulatedGateway(tribu).charge(order)).toBe('declined')
  })
})
