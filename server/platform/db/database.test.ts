import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember } from '../../modules/accounts/builders.ts'
import { copyOfTemplate, startTestTribu } from '../../testing/test-tribu.ts'
import { type Database, DatabaseUnavailable, openDatabase } from './database.ts'

let copy: Awaited<ReturnType<typeof copyOfTemplate>>
let database: Database
const complaints: Error[] = []

beforeAll(async () => {
  copy = await copyOfTemplate()
  database = openDatabase(copy.address, (error) => complaints.push(error))
  database.resize({ maxConnections: 1, waitSeconds: 1 })
  await sql`create table lamps (id int primary key, twin int references lamps deferrable initially deferred)`.execute(
    database.db,
  )
})
afterAll(async () => {
  await database.close()
  await copy.drop()
})

test('a commit that is refused gives its connection back', async () => {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const transaction = await database.begin()
    await sql`insert into lamps values (${attempt}, 99)`.execute(transaction.db)
    await expect(transaction.commit()).rejects.toMatchObject({ code: '23503' })
  }
})

test('a transaction whose connection breaks gives it back, and what broke it is not hidden by its end', async () => {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const transaction = await database.begin()
    const dies = sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction.db)
    await expect(dies).rejects.toMatchObject({ code: '57P01' })
    await expect(transaction.rollback()).resolves.toBeUndefined()
  }
})

test('waiting in vain for a connection is told apart from a mistake of ours', async () => {
  const transaction = await database.begin()
  await expect(database.begin()).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
  await transaction.rollback()
})

test('every connection is cut while requests are under way: some are refused, and then all is well again', async () => {
  const tribu = await startTestTribu()
  const ada = await aMember(tribu)
  const buy = () => tribu.fetch(ada, '/v1/payments/purchase', post({ credits: 1 }))
  const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`
  const answers = Array.from({ length: 60 }, buy)
  await cut.execute(tribu.app.reading().db)
  for (const answer of await Promise.all(answers)) expect([200, 500, 503]).toContain(answer.status)

  const statuses = async () => new Set((await Promise.all(Array.from({ length: 40 }, buy))).map(({ status }) => status))
  await expect.poll(statuses, { timeout: 20_000 }).toEqual(new Set([200]))
  await tribu.stop()
})

test('while all connections are taken, requests are told to come back', async () => {
  const tribu = await startTestTribu()
  const admin = await aMember(tribu, { role: 'admin' })
  const smallest = { db_pool_size: '2', db_max_overflow: '0', db_pool_timeout: '1' }
  for (const [key, value] of Object.entries(smallest)) await tribu.as(admin).updateSetting({ body: { key, value } })
  const reset = () => tribu.fetch(admin, '/v1/credits/reset', post({}))
  const whenAllAreTaken = (): Promise<Response> =>
    tribu.transaction(whenAllAreTaken).catch((error: unknown) => {
      if (error instanceof DatabaseUnavailable) return reset()
      throw error
    })
  const whileTaken = await whenAllAreTaken()
  expect(whileTaken.status).toBe(503)
  expect(whileTaken.headers.get('Retry-After')).toBe('1')
  expect(await whileTaken.json()).toMatchObject({ code: 'request.overloaded' })
  // So the smallest pool that can be set serves, and can be set back.
  expect((await reset()).status).toBe(200)
  await tribu.stop()
})

function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}
