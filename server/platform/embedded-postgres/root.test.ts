import { chmod, chown, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished } from 'vitest'
import { binariesFor, locateBinaries } from './binaries.ts'
import { ask, enterableDirectory, listener, test } from './cluster-test.ts'
import { exists } from './files.ts'
import { runAs } from './run-as.ts'
import { unprivilegedAccount } from './unprivileged-account.ts'

const settings = { fsync: 'off' }

async function privateDirectory(path: string): Promise<string> {
  await mkdir(path, { mode: 0o700 })
  return path
}

describe.runIf(process.geteuid?.() === 0)('as root', () => {
  test('the server has an unprivileged account, for ever the one its files were made with', async ({
    start,
    dataDir,
  }) => {
    const first = await start({ dataDir, settings })
    const { uid } = await stat(join(dataDir, 'postgres'))
    expect(uid).not.toBe(0)
    expect((await stat(`/proc/${first.pid}`)).uid).toBe(uid)
    await first.stop()

    await runAs(undefined, 'chown', ['-R', '12345:12345', join(dataDir, 'postgres'), join(dataDir, 'run')])
    const second = await start({ dataDir, settings })
    expect((await stat(`/proc/${second.pid}`)).uid).toBe(12345)
    await second.stop()

    await chown(join(dataDir, 'postgres'), 0, 0)
    await expect(start({ dataDir, settings })).rejects.toThrow('belongs to root')
  })

  test('a data directory of its own lets PostgreSQL in and nobody else', async ({ start, scratch }) => {
    const dataDir = await privateDirectory(join(scratch, 'data'))
    await start({ dataDir, settings })
    expect(await exists(join(dataDir, 'postgres'))).toBe(true)
    expect((await stat(dataDir)).mode & 0o777).toBe(0o710)
  })

  describe('with a data directory that the account may not enter', () => {
    test('the cluster lives in the system directory and follows when the data directory is moved', async ({
      start,
      scratch,
    }) => {
      const dataDir = join(await privateDirectory(join(scratch, 'root')), 'data')
      const { onProgress, heard } = listener()
      const first = await start({ dataDir, settings, onProgress })
      expect(heard()).toContain(`Keeping the database in ${join(scratch, 'system', 'clusters')}`)
      expect(await exists(join(dataDir, 'postgres'))).toBe(false)
      await ask(first, 'create table kept as select 42 as answer')
      await first.stop()

      const second = await start({ dataDir, settings })
      expect(await ask(second, 'select answer from kept')).toEqual({ answer: 42 })
      await second.stop()

      const moved = join(scratch, 'moved')
      await rename(dataDir, moved)
      const third = await start({ dataDir: moved, settings })
      expect(await ask(third, 'select answer from kept')).toEqual({ answer: 42 })
      const another = await start({ dataDir, settings })
      expect(await ask(another, `select to_regclass('kept') as found`)).toEqual({ found: null })
    })

    test('neither a copy nor a loss of the cluster goes unnoticed', async ({ start, scratch }) => {
      const dataDir = join(await privateDirectory(join(scratch, 'root')), 'data')
      const original = await start({ dataDir, settings })
      await original.stop()
      const copy = `${dataDir}-copy`
      await cp(dataDir, copy, { recursive: true })
      await expect(start({ dataDir: copy, settings })).rejects.toThrow(`${copy} is a copy of ${dataDir}`)

      await rename(join(scratch, 'system'), join(scratch, 'elsewhere'))
      await expect(start({ dataDir, settings })).rejects.toThrow('is gone')
    })

    test('a cluster that was reachable once asks to be made reachable again', async ({ start, scratch }) => {
      const dataDir = join(scratch, 'closed', 'data')
      const first = await start({ dataDir, settings })
      await first.stop()
      await chmod(join(scratch, 'closed'), 0o700)
      await expect(start({ dataDir, settings })).rejects.toThrow('may not enter')
    })
  })

  test('binaries that the account cannot reach are copied once to the system directory', async () => {
    const scratch = await enterableDirectory(tmpdir()) // memory is often mounted without the right to run programs
    onTestFinished(() => rm(scratch, { recursive: true }))
    const account = await unprivilegedAccount({ onProgress: () => {} })
    const found = await locateBinaries()
    const directory = join(await privateDirectory(join(scratch, 'root')), 'native')
    await cp(found.directory, directory, { recursive: true, verbatimSymlinks: true })
    const hidden = { ...found, directory, postgres: join(directory, 'bin/postgres') }
    const systemDirectory = join(scratch, 'system')

    const first = listener()
    const copies = await Promise.all([
      binariesFor(account, hidden, { systemDirectory, ...first }),
      binariesFor(account, hidden, { systemDirectory, ...first }),
    ])
    expect(first.heard()).toContain('Copying PostgreSQL')
    expect(await readdir(systemDirectory)).toEqual([`postgres-${found.version}`])
    for (const copy of copies) expect(await runAs(account, copy.postgres, ['--version'])).toContain('PostgreSQL')

    const second = listener()
    await binariesFor(account, hidden, { systemDirectory, ...second })
    expect(second.heard()).toBe('')
  })
})
