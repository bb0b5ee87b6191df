import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyOfTemplate } from '../testing/test-tribu.ts'

interface Started {
  readonly process: ChildProcess
  readonly url: string
  readonly output: () => string
}

let folder: string
const running: ChildProcess[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tribu-start-'))
})
afterEach(async () => {
  for (const child of running.splice(0)) await end(child, 'SIGTERM')
  await rm(folder, { recursive: true, force: true })
})

/** Runs the start command as a person would, and waits until it says where it is or that it gave up. */
function run(environment: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      DEMO: 'false',
      SERVE_PAGES: 'false',
      DATA_DIR: folder,
      ...environment,
    },
  })
  running.push(child)
  const pieces: string[] = []
  child.stdout.on('data', (piece) => pieces.push(String(piece)))
  child.stderr.on('data', (piece) => pieces.push(String(piece)))
  return { child, output: () => pieces.join('') }
}

async function start(environment: Record<string, string> = {}): Promise<Started> {
  const { child, output } = run(environment)
  await expect
    .poll(() => output().match(/Ready at (\S+)/)?.[1] ?? child.exitCode, { timeout: 25_000 })
    .toEqual(expect.any(String))
  return { process: child, url: output().match(/Ready at (\S+)/)?.[1] ?? '', output }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
  return child.exitCode
}

const isReady = async (url: string) => (await fetch(`${url}/health/ready`)).status === 200
const login = (url: string, username: string, password: string) =>
  fetch(`${url}/v1/auth/token`, {
    method: 'POST',
    body: new URLSearchParams({ username, password, grant_type: 'password' }),
  })

test('an empty machine gets a database, an administrator whose password is told once, and a second start keeps both', async () => {
  const first = await start()
  expect(await isReady(first.url)).toBe(true)
  const [, email = '', password = ''] = first.output().match(/Administrator: (\S+) +Password: (\S+)/) ?? []
  expect((await login(first.url, email, password)).status).toBe(200)
  expect(await end(first.process, 'SIGINT')).toBe(0)

  const second = await start()
  expect(second.output()).not.toContain('Password:')
  expect((await login(second.url, email, password)).status).toBe(200)
})

test('secrets in the data directory can be read by their owner alone', async () => {
  await start()
  for (const file of ['secret.key', 'postgres.password']) {
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600)
  }
})

test('Ctrl-C ends the database too', async () => {
  const { process: child } = await start()
  const pid = Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
  expect(() => process.kill(pid, 0)).not.toThrow()
  expect(await end(child, 'SIGINT')).toBe(0)
  expect(() => process.kill(pid, 0)).toThrow()
})

test('a kill -9 leaves nothing that hinders the next start', async () => {
  const first = await start({ ADMIN_EMAIL: 'root@example.com', ADMIN_PASSWORD: 'correct horse' })
  await end(first.process, 'SIGKILL')
  const second = await start()
  expect((await login(second.url, 'root@example.com', 'correct horse')).status).toBe(200)
})

test('two starts in different data directories live side by side', async () => {
  const [one, other] = await Promise.all([start(), start({ DATA_DIR: join(folder, 'other') })])
  expect(await Promise.all([isReady(one.url), isReady(other.url)])).toEqual([true, true])
})

test('two starts in one data directory: the second says who uses it and gives up', async () => {
  await start()
  const { child, output } = run({})
  await once(child, 'exit')
  expect(child.exitCode).toBe(1)
  expect(output()).toMatch(/is in use by another Tribu \(process \d+\)/)
})

test('with DATABASE_URL no database is started', async () => {
  const database = await copyOfTemplate()
  const { url, process: child } = await start({ DATABASE_URL: database.address })
  expect(await isReady(url)).toBe(true)
  await expect(stat(join(folder, 'postgres'))).rejects.toThrow()
  await end(child, 'SIGTERM')
  await database.drop()
})

test('wrong variables are answered with a sentence each, and nothing starts', async () => {
  const { child, output } = run({ PORT: 'eighty', DEMO: 'maybe' })
  await once(child, 'exit')
  expect(child.exitCode).toBe(1)
  expect(output().trim().split('\n')).toEqual([
    expect.stringMatching(/^PORT must/),
    expect.stringMatching(/^DEMO must/),
  ])
  await expect(stat(join(folder, 'postgres'))).rejects.toThrow()
})

test('what cannot be used is said in a sentence, and nothing is left running', async () => {
  const occupant = createServer().listen(0, '127.0.0.1')
  await once(occupant, 'listening')
  const taken = run({ PORT: String((occupant.address() as AddressInfo).port), DATA_DIR: join(folder, 'taken') })
  const away = run({ DATABASE_URL: 'postgres://127.0.0.1:1/tribu', DATA_DIR: join(folder, 'away') })
  await writeFile(join(folder, 'file'), '')
  const noFolder = run({ DATA_DIR: join(folder, 'file/data') })
  await Promise.all([taken, away, noFolder].map(({ child }) => once(child, 'exit')))
  occupant.close()

  for (const { child } of [taken, away, noFolder]) expect(child.exitCode).toBe(1)
  expect(taken.output()).toMatch(/Port \d+ is taken by another program: set PORT to a free one\.$/m)
  expect(away.output()).toMatch(/The database cannot be reached\nconnect ECONNREFUSED 127\.0\.0\.1:1$/m)
  expect(noFolder.output()).toMatch(/DATA_DIR cannot be used .* set it to a folder that can be written\.$/m)
  await expect(stat(join(folder, 'taken/postgres/postmaster.pid'))).rejects.toThrow()
})
