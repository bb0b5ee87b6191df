import { setImmediate as immediate, setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { groupCommit, Refused } from './group-commit.ts'

function recorder(options: { worthALane?: number; maxWaiting?: number; breaks?: number; refuses?: number } = {}) {
  const batches: { started: number[][]; underWay: Set<number> } = { started: [], underWay: new Set() }
  let busy = 0
  let mostBusy = 0
  const group = groupCommit<number, string>({
    lanes: 2,
    worthALane: options.worthALane ?? 1,
    keyOf: (item) => item % 20,
    maxBatch: 4,
    maxWaiting: options.maxWaiting ?? 1000,
    async commit(items) {
      busy += 1
      mostBusy = Math.max(mostBusy, busy)
      batches.started.push([...items])
      const keys = new Set(items.map((item) => item % 20))
      expect([...keys].filter((key) => batches.underWay.has(key))).toEqual([])
      for (const key of keys) batches.underWay.add(key)
      await wait(5)
      for (const key of keys) batches.underWay.delete(key)
      busy -= 1
      if (options.breaks !== undefined && items.includes(options.breaks)) throw new Error('poison')
      return items.map((item) => (item === options.refuses ? new Refused(new Error('no')) : `done ${item}`))
    },
  })
  return { group, batches, mostBusy: () => mostBusy }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

test('a lone item goes at once; as many as are worth a lane go beside it, fewer after it', async () => {
  const { group, batches } = recorder({ worthALane: 3 })
  const first = group.submit(1)
  await immediate()
  const few = [2, 3].map((item) => group.submit(item))
  await immediate()
  expect(batches.started).toEqual([[1]])
  await first
  await Promise.all(few)
  expect(batches.started).toEqual([[1], [2, 3]])

  const second = group.submit(4)
  await immediate()
  const many = [5, 6, 7].map((item) => group.submit(item))
  await immediate()
  expect(batches.started.slice(2)).toEqual([[4], [5, 6, 7]])
  await Promise.all([second, ...many])
})

test('items keep their order, batches their size, and lanes work side by side, but never on the same key', async () => {
  const { group, batches, mostBusy } = recorder()
  const items = upTo(80)
  await Promise.all(items.map((item) => group.submit(item)))
  expect(Math.max(...batches.started.map((batch) => batch.length))).toBe(4)
  const ofOneKey = (item: number) => item % 20 === 7
  expect(batches.started.flat().filter(ofOneKey)).toEqual(items.filter(ofOneKey))
  expect(mostBusy()).toBe(2)
})

test('what waits for its key does not keep others back', async () => {
  const { group, batches } = recorder()
  const first = group.submit(7)
  await immediate()
  const others = [27, 8].map((item) => group.submit(item))
  await immediate()
  expect(batches.started).toEqual([[7], [8]])
  await Promise.all([first, ...others])
  expect(batches.started).toEqual([[7], [8], [27]])
})

test('one bad item harms no other', async () => {
  const { group } = recorder({ breaks: 6 })
  const results = await Promise.allSettled(upTo(16).map((item) => group.submit(item)))
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(results[6]).toMatchObject({ status: 'rejected', reason: { message: 'poison' } })
})

test('a refusal reaches only its own item', async () => {
  const { group } = recorder({ refuses: 3 })
  const results = await Promise.allSettled(upTo(8).map((item) => group.submit(item)))
  expect(results.map(({ status }) => status).indexOf('rejected')).toBe(3)
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
})

test('beyond the bound new items are refused and told when to come back', async () => {
  const { group } = recorder({ maxWaiting: 10 })
  const results = await Promise.allSettled(upTo(30).map((item) => group.submit(item)))
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]).toMatchObject({ reason: { status: 503, occurrence: { retryAfterSeconds: 1 } } })
})

test('drain waits for everything under way', async () => {
  const { group, batches } = recorder()
  for (const item of upTo(12)) void group.submit(item)
  await group.drain()
  expect(batches.started.flat()).toHaveLength(12)
})
