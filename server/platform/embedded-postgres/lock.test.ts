import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from './cluster-test.ts'
import { acquireLock } from './lock.ts'

const stale = JSON.stringify({ pid: process.pid, startedAt: 'before the last boot' })

describe('the lock of a data directory', () => {
  test('is refused while its holder lives and free again when it is released', async ({ scratch }) => {
    const path = join(scratch, 'tribu.lock')
    const lock = await acquireLock(path)
    await expect(acquireLock(path)).rejects.toThrow(`process ${process.pid}`)
    await lock.release()
    await lock.release()
    await (await acquireLock(path)).release()
    expect(await readdir(scratch)).toEqual([])
  })

  test('is taken over when the number now belongs to a younger process', async ({ scratch }) => {
    const path = join(scratch, 'tribu.lock')
    await writeFile(path, stale)
    await acquireLock(path)
    expect(await readFile(path, 'utf8')).not.toBe(stale)
    expect(await readdir(scratch)).toEqual(['tribu.lock'])
  })

  test('goes to exactly one of many who find it stale at once', async ({ scratch }) => {
    const path = join(scratch, 'tribu.lock')
    await writeFile(path, stale)
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(path)))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await readdir(scratch)).toEqual(['tribu.lock'])
  })

  test('that another holder has taken meanwhile is not released', async ({ scratch }) => {
    const path = join(scratch, 'tribu.lock')
    const lock = await acquireLock(path)
    await writeFile(path, stale)
    await lock.release()
    expect(await readFile(path, 'utf8')).toBe(stale)
  })
})
