import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from './cluster-test.ts'
import { passwordFor } from './password.ts'

describe('the password of a cluster', () => {
  test('is made once and then kept, readable for its owner only', async ({ scratch }) => {
    expect(await passwordFor(scratch, false, () => 'first')).toBe('first')
    expect(await passwordFor(scratch, true, () => 'second')).toBe('first')
    expect(await readdir(scratch)).toEqual(['postgres.password'])
    expect((await stat(join(scratch, 'postgres.password'))).mode & 0o777).toBe(0o600)
  })

  test('is missed clearly when there is a cluster that needs it', async ({ scratch }) => {
    await expect(passwordFor(scratch, true, () => 'new')).rejects.toThrow('postgres.password is missing')
    await writeFile(join(scratch, 'postgres.password'), '')
    await expect(passwordFor(scratch, true, () => 'new')).rejects.toThrow('postgres.password is missing')
  })
})
