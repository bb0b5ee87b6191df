import { expect, test } from 'vitest'
import { tieOf } from './member-game.ts'

const at = Date.parse('2026-03-10T12:00:00Z')
const late = (metadata: Readonly<Record<string, unknown>> | null) =>
  tieOf({ typeId: 3, occurredAt: at, metadata }, { receivedAt: at + 1000 })
const atOnce = (receivedAt: number) => tieOf({ typeId: 3, occurredAt: at, metadata: null }, { receivedAt })

test('of two at one instant the order does not depend on how the database keeps their fields', () => {
  const sent = { longer: { b: 1, a: [{ z: 1, y: 2 }] }, short: 'x', gone: undefined }
  const read = { short: 'x', longer: { a: [{ y: 2, z: 1 }], b: 1 } }
  expect(late(sent)).toBe(late(read))
  expect(late({ a: ['x', 'y'] })).not.toBe(late({ a: ['y', 'x'] }))
})

test('what came at once follows what came late, in the order of arrival, whatever the clocks of two processes say', () => {
  expect(late({ amount: 1 }) < atOnce(at)).toBe(true)
  expect(atOnce(at - 90_000)).toBe(atOnce(at))
})
