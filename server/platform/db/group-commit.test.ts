import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { groupCommit, Refused } from './group-commit.ts'

function recorder(options: { maxWaiting?: number; breaks?: number; refuses?: number } = {}) {
  const batches: number[][] = []
  let busy = 0
  let mostBusy = 0
  const group = groupCommit<number, string>({
    lanes: 2,
    keyOf: (item) => item,
    maxBatch: 4,
    maxWaiting: options.maxWaiting ?? 1000,
    async commit(items) {
      busy += 1
      mostBusy = Math.max(mostBusy, busy)
      await wait(1)
      busy -= 1
      if (options.breaks !== undefined && items.includes(options.breaks)) throw new Error('poison')
      batches.push([...items])
      return items.map((item) => (item === options.refuses ? new Refused(new Error('no')) : `done ${item}`))
    },
  })
  return { group, batches, mostBusy: () => mostBusy }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

test('a lone item goes at once; those that arrive meanwhile form the next batch', async () => {
  const { group, batches } = recorder()
  const first = group.submit(2)
  await wait(0)
  const others = [4, 6, 8].map((item) => group.submit(item))
  expect(await Promise.all([first, ...others])).toEqual(['done 2', 'done 4', 'done 6', 'done 8'])
  expect(batches).toEqual([[2], [4, 6, 8]])
})

test('items keep their order within a lane, batches their size, and lanes work side by side', async () => {
  const { group, batches, mostBusy } = recorder()
  await Promise.all(upTo(40).map((item) => group.submit(item)))
  expect(Math.max(...batches.map((batch) => batch.length))).toBe(4)
  expect(batches.flat().filter((item) => item % 2 === 0)).toEqual(upTo(40).filter((item) => item % 2 === 0))
  expect(mostBusy()).toBe(2)
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
  expect(batches.flat()).toHaveLength(12)
})
