import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Client, createClient } from '../../contract/client.ts'
import type { MovableClock } from '../platform/clock/clock.ts'
import type { AppContext, Ctx } from '../platform/context.ts'
import { cloneDatabase, dropDatabase } from '../platform/embedded-postgres/index.ts'
import { moveClock, settle } from '../platform/jobs/job-time.ts'
import { createTribu, type Tribu } from '../processes/tribu.ts'
import { type TestOptions, testParts } from './test-parts.ts'

export type { TestOptions } from './test-parts.ts'

/** Somebody who can be put in front of an endpoint. */
export interface TestCaller {
  readonly headers: Readonly<Record<string, string>>
}

export const nobody: TestCaller = { headers: {} }

/** A product under test: the real server on a real port, with a database of its own. */
export interface TestTribu {
  readonly url: string
  readonly app: AppContext
  readonly clock: MovableClock
  /** The typed client, calling as `caller`. */
  as(caller: TestCaller): Client
  /** A request that the typed client would not let us write. */
  fetch(caller: TestCaller, path: string, init?: RequestInit): Promise<Response>
  /** Moves the clock; jobs that become due on the way have run when it resolves. */
  moveTo(instant: string): Promise<void>
  advance(seconds: number): Promise<void>
  /** Resolves when no job is due or running. */
  settle(): Promise<void>
  /** Runs work as the server would, in one transaction. */
  transaction<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

type Options = Omit<TestOptions, 'connectionString'>

/** One product for the tests of this file. */
export function testTribu(options: Options = {}): TestTribu {
  let current: TestTribu | undefined
  beforeAll(async () => {
    current = await startTestTribu(options)
  })
  afterAll(() => current?.stop())
  return startedLater(() => current)
}

/**
 * Two processes over one database for the tests of this file, for what several processes must agree on. `prepare` runs
 * before the second one starts, which so knows what it did; `another` starts one more, for its caller to stop.
 */
export function twoProcesses(options: Options = {}, prepare?: (one: TestTribu) => Promise<unknown>) {
  let database: Awaited<ReturnType<typeof copyOfTemplate>> | undefined
  const started: TestTribu[] = []
  const another = () => {
    if (database === undefined) throw new Error('The database is made in beforeAll')
    return serve(database.address, options)
  }
  beforeAll(async () => {
    database = await copyOfTemplate()
    const first = await another()
    started.push(first)
    await prepare?.(first)
    started.push(await another())
  })
  afterAll(async () => {
    for (const each of started) await each.stop()
    await database?.drop()
  })
  return { one: startedLater(() => started[0]), other: startedLater(() => started[1]), another }
}

function startedLater(current: () => TestTribu | undefined): TestTribu {
  return new Proxy({} as TestTribu, {
    get: (_target, property) => {
      const tribu = current()
      if (tribu === undefined) throw new Error('The product under test starts in beforeAll')
      return Reflect.get(tribu, property)
    },
  })
}

export async function startTestTribu(options: Options = {}): Promise<TestTribu> {
  const database = await copyOfTemplate()
  const tribu = await serve(database.address, options)
  return {
    ...tribu,
    async stop() {
      await tribu.stop()
      await database.drop()
    },
  }
}

/** One process over a database that may have others. */
export async function serve(connectionString: string, options: Options = {}): Promise<TestTribu> {
  const { parts, clock } = testParts({ ...options, connectionString })
  const tribu: Tribu = await createTribu(parts)
  await tribu.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = tribu.server.server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const { db } = tribu.database
  return {
    url,
    app: tribu.app,
    clock,
    as: (caller) => createClient({ baseUrl: url, headers: () => caller.headers }),
    fetch: (caller, path, init = {}) =>
      fetch(url + path, { redirect: 'manual', ...init, headers: { ...caller.headers, ...init.headers } }),
    moveTo: (instant) => moveClock(clock, new Date(instant), db),
    advance: (seconds) => moveClock(clock, new Date(clock.now().getTime() + seconds * 1000), db),
    settle: () => settle(db),
    transaction: (work) => tribu.app.transaction(work),
    stop: () => tribu.stop(),
  }
}

export async function copyOfTemplate(): Promise<{ address: string; drop(): Promise<void> }> {
  const addressOf = (name: string) => inject('databaseAddress').replace(encodeURIComponent('{database}'), name)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const host = { connectionString: addressOf }
  await cloneDatabase(host, 'tribu_template', name)
  return { address: addressOf(name), drop: () => dropDatabase(host, name) }
}
