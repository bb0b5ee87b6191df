import { once } from 'node:events'
import { chmod, readFile, rm, stat, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, onTestFinished } from 'vitest'
import { ask, listener, test } from './cluster-test.ts'
import { exists } from './files.ts'

const removeAll = async (directories: (string | undefined)[]) => {
  for (const directory of directories) await rm(String(directory), { recursive: true })
}

describe('a first start', () => {
  test('serves a UTF-8 database with untouched durability', async ({ start, dataDir }) => {
    const cluster = await start({ dataDir })
    const settings = await ask(
      cluster,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
              current_setting('max_connections') as connections, current_setting('server_encoding') as encoding,
              current_setting('TimeZone') as zone,
              (select datlocprovider::text || ':' || datlocale from pg_database where datname = 'template0') as locale`,
    )
    expect(settings).toEqual({
      fsync: 'on',
      commit: 'on',
      connections: '100',
      encoding: 'UTF8',
      zone: 'UTC',
      locale: 'b:C.UTF-8',
    })
  })

  test('keeps the password in a file for the owner only, and asks for it on every way in', async ({
    start,
    dataDir,
  }) => {
    const cluster = await start({ dataDir, settings: { fsync: 'off' }, random: () => 'se cret@/?%' })
    const file = join(dataDir, 'postgres.password')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toBe('se cret@/?%\n')

    const overTcp = { host: '127.0.0.1', port: cluster.port, user: 'postgres', database: 'postgres' }
    const known = new Client({ ...overTcp, password: 'se cret@/?%' })
    await known.connect()
    await known.end()
    await expect(new Client({ ...overTcp, password: 'guess' }).connect()).rejects.toThrow(
      'password authentication failed',
    )
    const overSocket = { ...overTcp, host: cluster.socketDir }
    await expect(new Client({ ...overSocket, password: 'guess' }).connect()).rejects.toThrow('authentication failed')
  })

  test('uses a short socket directory when the data directory is deep', async ({ start, scratch }) => {
    const dataDir = join(scratch, 'x'.repeat(80), 'data')
    const first = await start({ dataDir, settings: { fsync: 'off' } })
    expect(first.socketDir?.length).toBeLessThan(60)
    await first.stop()
    const second = await start({ dataDir, settings: { fsync: 'off' } })
    expect(second.socketDir).toBe(first.socketDir)
    await second.stop()

    await chmod(String(first.socketDir), 0o777)
    const third = await start({ dataDir, settings: { fsync: 'off' } })
    expect(third.socketDir, 'a directory that others may write to is not used again').not.toBe(first.socketDir)
    onTestFinished(() => removeAll([first.socketDir, third.socketDir]))
  })
})

describe('a second start', () => {
  test('finds data, password and port again in less than two seconds', async ({ start, dataDir }) => {
    const first = await start({ dataDir })
    await ask(first, 'create table kept as select 42 as answer')
    await first.stop()

    const before = performance.now()
    const second = await start({ dataDir, random: () => 'another' })
    expect(performance.now() - before).toBeLessThan(2000)
    expect(second.port).toBe(first.port)
    expect(await ask(second, 'select answer from kept')).toEqual({ answer: 42 })
  })

  test('takes another port when the known one is taken', async ({ start, dataDir }) => {
    const first = await start({ dataDir, settings: { fsync: 'off' } })
    await first.stop()
    const squatter = createServer().listen(first.port, '127.0.0.1')
    await once(squatter, 'listening')
    onTestFinished(() => void squatter.close())

    const second = await start({ dataDir })
    expect(second.port).not.toBe(first.port)
    expect(await ask(second, 'select 1 as one')).toEqual({ one: 1 })
  })

  test('sets a log of more than 10 MB aside', async ({ start, dataDir }) => {
    const first = await start({ dataDir, settings: { fsync: 'off' } })
    await first.stop()
    await truncate(join(dataDir, 'postgres.log'), 11 * 1024 * 1024)

    await start({ dataDir, settings: { fsync: 'off' } })
    expect((await stat(join(dataDir, 'postgres.log.1'))).size).toBe(11 * 1024 * 1024)
    expect((await stat(join(dataDir, 'postgres.log'))).size).toBeLessThan(10_000)
  })
})

describe('a start that fails', () => {
  test('shows the last words of the server and frees the directory', async ({ start, dataDir }) => {
    await expect(start({ dataDir, settings: { fsync: 'off', shared_buffers: 'plenty' } })).rejects.toThrow(
      /did not start[\s\S]*postgres\.log[\s\S]*shared_buffers/,
    )
    const { onProgress, heard } = listener()
    await start({ dataDir, settings: { fsync: 'off' }, onProgress })
    expect(heard(), 'the cluster made by the failed start is used').toBe('')
  })
})

describe('two clusters', () => {
  test('live side by side in different directories', async ({ start, scratch }) => {
    const settings = { fsync: 'off' }
    const both = ['one', 'two'].map((name) => start({ dataDir: join(scratch, name), settings }))
    const [one, two] = await Promise.all(both)
    if (!one || !two) throw new Error('two clusters expected')
    expect(one.port).not.toBe(two.port)
    await ask(one, 'create table only_here ()')
    expect(await ask(two, `select to_regclass('only_here') as found`)).toEqual({ found: null })
  })
})

describe('stop', () => {
  test('cuts open sessions, ends the server and leaves no lock, and may be repeated', async ({ start, dataDir }) => {
    const cluster = await start({ dataDir, settings: { fsync: 'off' } })
    const session = new Client({ connectionString: cluster.connectionString('postgres') })
    const cut = new Promise<Error>((resolve) => session.on('error', resolve))
    await session.connect()

    await Promise.all([cluster.stop(), cluster.stop()])
    expect((await cut).message).toMatch(/terminat/)
    expect(() => process.kill(cluster.pid, 0)).toThrow('ESRCH')
    expect(await exists(join(dataDir, 'tribu.lock'))).toBe(false)
    expect(await exists(join(dirname(String(cluster.socketDir)), 'postgres', 'postmaster.pid'))).toBe(false)
    await cluster.stop()
  })
})
