import { expect, test } from 'vitest'
import { availableMemory, sharedBuffers } from './memory.ts'

const gigabyte = 1024 ** 3

test('a new cluster keeps an eighth of the memory, never less than the default and never more than a gigabyte', () => {
  expect([0.5, 1, 2, 4, 8, 64].map((size) => sharedBuffers(size * gigabyte))).toEqual([128, 128, 256, 512, 1024, 1024])
})

test('a container is as large as it is allowed to be', () => {
  expect(availableMemory(8 * gigabyte, 2 * gigabyte)).toBe(2 * gigabyte)
  // Without a limit it is told 0, or more than there is.
  expect(availableMemory(8 * gigabyte, 0)).toBe(8 * gigabyte)
  expect(availableMemory(8 * gigabyte, 2 ** 63)).toBe(8 * gigabyte)
  expect(availableMemory(8 * gigabyte, undefined)).toBe(8 * gigabyte)
})
