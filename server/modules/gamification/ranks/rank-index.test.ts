import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRanks, createRankIndex, type Placed } from './rank-index.ts'

const member = fc.integer({ min: 1, max: 400 })
const points = fc.integer({ min: 0, max: 30 })
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ set: fc.record({ memberId: member, points, pointsAt: points }) }) },
  { weight: 1, arbitrary: fc.record({ remove: member }) },
)

test('it is at all times what sorting everybody would give', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 600 }), fc.nat(500), fc.nat(50), (steps, from, count) => {
      const index = createRankIndex()
      const plain = new Map<number, Placed>()
      for (const each of steps) {
        if ('set' in each) {
          index.set(each.set)
          plain.set(each.set.memberId, each.set)
        } else {
          index.remove(each.remove)
          plain.delete(each.remove)
        }
      }
      const sorted = [...plain.values()].sort(compareRanks)
      expect(index.size).toBe(sorted.length)
      expect(index.slice(0, sorted.length)).toEqual(sorted)
      expect(index.slice(from, count)).toEqual(sorted.slice(from, from + count))
      sorted.forEach(({ memberId }, place) => {
        expect(index.rankOf(memberId)).toBe(place + 1)
      })
    }),
  )
})

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

test('chunks split and disappear without losing anybody', () => {
  const entry = (memberId: number, score: number): Placed => ({ memberId, points: score, pointsAt: score })
  const index = createRankIndex(upTo(5000).map((id) => entry(id, id % 7)))
  for (const id of upTo(5000)) index.set(entry(id, (id * 7919) % 1000))
  for (const id of upTo(4000)) index.remove(id)
  for (const id of upTo(9000)) index.set(entry(id, (id * 104_729) % 50))
  const sorted = upTo(9000)
    .map((id) => entry(id, (id * 104_729) % 50))
    .sort(compareRanks)
  expect(index.slice(0, 9000)).toEqual(sorted)
  expect(index.rankOf(sorted[8123]?.memberId ?? 0)).toBe(8124)
  for (const id of upTo(9000)) index.remove(id)
  expect(index.size).toBe(0)
  expect(index.slice(0, 10)).toEqual([])
  expect(index.rankOf(1)).toBeUndefined()
})

test('of two with the same points, who got there first comes first, then the older member', () => {
  const index = createRankIndex([
    { memberId: 3, points: 10, pointsAt: 200 },
    { memberId: 2, points: 10, pointsAt: 100 },
    { memberId: 1, points: 10, pointsAt: 200 },
    { memberId: 9, points: 0, pointsAt: null },
  ])
  expect(index.slice(0, 9).map(({ memberId }) => memberId)).toEqual([2, 1, 3, 9])
})
