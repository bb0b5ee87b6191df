import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished } from 'vitest'
import { ask, listener, test } from './cluster-test.ts'
import { exists } from './files.ts'
import { waitUntil } from './wait-until.ts'

const settings = { fsync: 'off' }

/** Another process that starts the cluster, says so and then lives on until it is killed. */
function startElsewhere(dataDir: string): ChildProcess {
  const library = new URL('./index.ts', import.meta.url).href
  const script = `
    import { startCluster } from ${JSON.stringify(library)}
    const settings = { fsync: 'off' }
    const cluster = await startCluster({ dataDir: ${JSON.stringify(dataDir)}, settings, random: () => 'secret' })
    console.log(cluster.pid)
    setInterval(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the output of the process is not connected')
  const [chunk] = await once(child.stdout, 'data')
  return String(chunk).trim()
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const lives = async (pid: number) => exists(`/proc/${pid}/cwd`)

describe.runIf(process.platform === 'linux')('after a kill -9', () => {
  test('of Tribu alone, the next start ends the orphaned server and keeps the data', async ({ start, dataDir }) => {
    const elsewhere = startElsewhere(dataDir)
    const orphan = Number(await firstLine(elsewhere))
    await expect(start({ dataDir })).rejects.toThrow(`in use by another Tribu (process ${elsewhere.pid})`)
    await kill(elsewhere)
    expect(await lives(orphan)).toBe(true)

    const { onProgress, heard } = listener()
    const cluster = await start({ dataDir, settings, onProgress })
    expect(heard()).toContain('left behind')
    expect(await lives(orphan)).toBe(false)
    expect(cluster.pid).not.toBe(orphan)
    expect(await ask(cluster, 'select 1 as one')).toEqual({ one: 1 })
  })

  test('of Tribu and the server, committed rows are there again', async ({ start, dataDir }) => {
    const elsewhere = startElsewhere(dataDir)
    const server = Number(await firstLine(elsewhere))
    await kill(elsewhere)
    const restarted = await start({ dataDir, settings })
    await ask(restarted, 'create table kept as select 42 as answer')
    process.kill(restarted.pid, 'SIGKILL')
    await restarted.stop()

    const { onProgress, heard } = listener()
    const cluster = await start({ dataDir, settings, onProgress })
    expect(server).not.toBe(cluster.pid)
    expect(heard()).not.toContain('Preparing')
    expect(await ask(cluster, 'select answer from kept')).toEqual({ answer: 42 })
  })

  test('in the middle of making the cluster, the next start makes it anew and removes the half', async ({
    start,
    dataDir,
  }) => {
    const elsewhere = startElsewhere(dataDir)
    const half = async () => (await readdir(dataDir)).find((name) => name.startsWith('postgres.unfinished-'))
    const underway = async () => (await exists(dataDir)) && (await half()) !== undefined
    expect(await waitUntil(underway, { withinMs: 10_000 })).toBe(true)
    await kill(elsewhere)
    expect(await exists(join(dataDir, 'postgres'))).toBe(false)

    const cluster = await start({ dataDir, settings })
    expect(await ask(cluster, 'select 1 as one')).toEqual({ one: 1 })
    expect(await half()).toBeUndefined()
  })
})

describe('a process file left by a dead server', () => {
  test('does not hinder when its number belongs to an unrelated process now', async ({ start, dataDir }) => {
    const first = await start({ dataDir, settings })
    const file = join(dataDir, 'postgres', 'postmaster.pid')
    const content = await readFile(file, 'utf8')
    await first.stop()

    // Of the same account: PostgreSQL itself sees through the numbers of other accounts.
    const { uid, gid } = await stat(join(dataDir, 'postgres'))
    const unrelated = spawn('sleep', ['60'], { uid, gid, cwd: '/', stdio: 'ignore' })
    onTestFinished(() => void unrelated.kill())
    await writeFile(file, content.replace(String(first.pid), String(unrelated.pid)))
    await chown(file, uid, gid)

    const cluster = await start({ dataDir, settings })
    expect(await ask(cluster, 'select 1 as one')).toEqual({ one: 1 })
    expect(unrelated.exitCode ?? unrelated.signalCode, 'the unrelated process is left alone').toBeNull()
  })
})

describe('a socket left behind', () => {
  test('is removed, unless a server that cannot be seen answers on it', async ({ start, dataDir }) => {
    const first = await start({ dataDir, settings })
    await first.stop()
    const leftovers = ['.s.PGSQL.1', '.s.PGSQL.1.lock'].map((name) => join(String(first.socketDir), name))
    for (const path of leftovers) await writeFile(path, '')

    const second = await start({ dataDir, settings })
    expect(await Promise.all(leftovers.map(exists))).toEqual([false, false])
    await second.stop()

    const inAnotherContainer = createServer().listen(join(String(first.socketDir), '.s.PGSQL.1'))
    await once(inAnotherContainer, 'listening')

    await expect(start({ dataDir, settings })).rejects.toThrow('Another PostgreSQL')
    inAnotherContainer.close()
    await once(inAnotherContainer, 'close')
    await start({ dataDir, settings })
  })
})

describe('a lock left behind', () => {
  test('does not hinder, whatever a power cut made of it', async ({ start, dataDir }) => {
    await mkdir(dataDir)
    await writeFile(join(dataDir, 'tribu.lock'), '')
    await start({ dataDir, settings })
  })
})
