import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, anAdmin, type TestUser } from '../modules/accounts/builders.ts'
import { testSecretKey } from '../testing/test-parts.ts'
import { copyOfTemplate, serve, type TestTribu } from '../testing/test-tribu.ts'

/** One process is killed in the middle of its work; another one, over the same database, has to make it whole. */
let folder: string
let database: Awaited<ReturnType<typeof copyOfTemplate>>
let survivor: TestTribu
let successor: TestTribu | undefined
let victim: ChildProcess
let victimUrl: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tribu-storm-'))
  database = await copyOfTemplate()
  survivor = await serve(database.address)
  victim = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: folder, DATABASE_URL: database.address },
      ...{
        PORT: '0',
        DEMO: 'false',
        SERVE_PAGES: 'false',
        RATE_LIMITS: 'false',
        SECRET_KEY: testSecretKey,
        TEST_CLOCK: 'true',
      },
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  victimUrl = await addressToldBy(victim)
})
afterAll(async () => {
  victim.kill('SIGKILL')
  await successor?.stop()
  await survivor.stop()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function addressToldBy({ stdout }: ChildProcess): Promise<string> {
  let told = ''
  for await (const piece of stdout ?? []) {
    told += String(piece)
    const address = told.match(/Ready at (\S+)/)?.[1]
    if (address !== undefined) return address
  }
  throw new Error(`It ended before it was ready: ${told}`)
}

interface Order {
  readonly caller: TestUser
  readonly path: string
  readonly body: { readonly credits?: number; readonly units?: number }
  readonly key: string
}

/** What `at` answers; undefined when the connection breaks before it does. */
async function ask(at: string, { caller, path, body, key }: Order): Promise<unknown> {
  const headers = { ...caller.headers, 'Content-Type': 'application/json', 'Idempotency-Key': key }
  try {
    const response = await fetch(at + path, { method: 'POST', headers, body: JSON.stringify(body) })
    return await response.json()
  } catch {
    return undefined
  }
}

/** More is bought than spent, so that nothing is ever refused. */
function ordersOf(callers: readonly TestUser[]): Order[] {
  const both = (caller: TestUser, number: number): Order[] => [
    { caller, path: '/v1/payments/purchase', body: { credits: 3 }, key: `purchase-${number}` },
    { caller, path: '/v1/credits/usage', body: { units: 2 }, key: `charge-${number}` },
  ]
  return Array.from({ length: 200 }, (_, number) => callers.flatMap((caller) => both(caller, number))).flat()
}

/** Sends orders from many sides at once until the process is killed: right after its 150th answer. */
async function stormAndKill(orders: readonly Order[]): Promise<{ begun: Order[]; answers: Map<Order, unknown> }> {
  const exited = once(victim, 'exit')
  const [begun, answers]: [Order[], Map<Order, unknown>] = [[], new Map()]
  const sender = async () => {
    for (let order = orders[begun.length]; order && !victim.killed; order = orders[begun.length]) {
      begun.push(order)
      const answer = await ask(victimUrl, order)
      if (answer !== undefined) answers.set(order, answer)
      if (answers.size === 150) victim.kill('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: 32 }, sender))
  await exited
  return { begun, answers }
}

test('what was answered stays, what was not is done once or not at all, and nothing stays pending', async () => {
  const [patient, absent] = await Promise.all([aMember(survivor), aMember(survivor)])
  const { begun, answers } = await stormAndKill(ordersOf([patient, absent]))
  expect(answers.size).toBeLessThan(begun.length)

  // One client sends everything again, to the other process; the other one never comes back.
  const ownOrders = begun.filter(({ caller }) => caller === patient)
  for (const order of ownOrders) {
    const again = await ask(survivor.url, order)
    expect(again).toMatchObject(answers.get(order) ?? { transaction_id: expect.any(Number) })
  }
  const change = ownOrders.reduce((sum, { body: { credits = 0, units = 0 } }) => sum + credits - units, 0)
  expect(await survivor.as(patient).showMyCredits()).toMatchObject({ credits: 100 + change })

  // Jobs that the killed process was at are taken up by whoever starts next.
  successor = await serve(database.address)
  await survivor.advance(600)
  const lines = await survivor.as(absent).listTransactions({ query: { limit: 100 } })
  expect(lines.filter(({ payment_status }) => payment_status === 'pending')).toEqual([])
  const admin = survivor.as(await anAdmin(survivor))
  expect(await admin.checkLedger()).toMatchObject({ balanced: true })
})
