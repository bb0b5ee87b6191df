import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember } from '../modules/accounts/builders.ts'
import { type Database, openDatabase } from '../platform/db/database.ts'
import { signalsResumed } from '../platform/signals/signals.ts'
import { copyOfTemplate, serve, type TestTribu } from '../testing/test-tribu.ts'

/** The database goes away for a while, as when it is restarted: connections break, and new ones are refused. */
let database: Awaited<ReturnType<typeof copyOfTemplate>>
let tribu: TestTribu
let server: Database
let name: string

beforeAll(async () => {
  database = await copyOfTemplate()
  name = database.address.match(/test_[0-9a-f]+/)?.[0] ?? ''
  server = openDatabase(database.address.replace(name, 'postgres'), () => undefined)
  tribu = await serve(database.address)
})
afterAll(async () => {
  await server.close()
  await tribu.stop()
  await database.drop()
})

const admitConnections = (admit: boolean) =>
  sql`alter database ${sql.id(name)} allow_connections ${sql.raw(String(admit))}`.execute(server.db)

test('requests are told to come back, and with the database everything is back: answers, jobs and signals', async () => {
  const ada = await aMember(tribu)
  const buy = async () => {
    const headers = { 'Content-Type': 'application/json' }
    const response = await tribu.fetch(ada, '/v1/payments/purchase', { method: 'POST', headers, body: '{"credits":1}' })
    return response.status
  }
  expect(await buy()).toBe(200)

  let heardAgain = false
  tribu.app.signals.on(signalsResumed, () => {
    heardAgain = true
  })
  await admitConnections(false)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`.execute(server.db)
  await expect.poll(buy).toBe(503)
  expect((await tribu.fetch(ada, '/health/ready')).status).toBe(503)
  expect((await tribu.fetch(ada, '/health/live')).status).toBe(200)

  await admitConnections(true)
  await expect.poll(buy, { timeout: 10_000 }).toBe(200)
  await expect.poll(() => heardAgain, { timeout: 10_000 }).toBe(true)
  // Resolves when the worker has run what fell due.
  await tribu.advance(600)
})
