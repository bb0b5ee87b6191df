import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { aMember, anAdmin, type TestUser } from '../../modules/accounts/builders.ts'
import { anApiKey } from '../../modules/integrations/builders.ts'
import { twoProcesses } from '../../testing/test-tribu.ts'
import { signalsResumed } from './signals.ts'

/** What changes in one process while another cannot hear it: the connection for signals broke, and is back soon. */
const { one, other: deaf } = twoProcesses()
let admin: TestUser
let resumed: number

beforeAll(async () => {
  deaf.app.signals.on(signalsResumed, () => {
    resumed += 1
  })
  admin = await anAdmin(one)
})

beforeEach(async () => {
  resumed = 0
})

async function breakConnections(): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`.execute(one.app.reading().db)
}

const isBack = () => expect.poll(() => resumed, { timeout: 10_000 }).toBe(1)

test('a setting acts', async () => {
  await breakConnections()
  await one.as(admin).updateSetting({ body: { key: 'site_name', value: 'Tribu sorda' } })
  await isBack()
  await expect.poll(() => deaf.app.settings.get('site_name')).toBe('Tribu sorda')
})

test('a member who was switched off is refused', async () => {
  const member = await aMember(one)
  await deaf.as(member).showMe()
  await breakConnections()
  await one.as(admin).updateUser({ params: { id: member.id }, body: { activo: false } })
  await isBack()
  await expect(deaf.as(member).showMe()).rejects.toMatchObject({ status: 403 })
})

test('a key that was revoked is refused', async () => {
  const key = await anApiKey(one, ['credits:charge'])
  const charge = () => deaf.as(key).chargeCredits({ body: { user_id: admin.id } })
  await charge()
  await breakConnections()
  await one.as(admin).revokeApiKey({ params: { id: key.id } })
  await isBack()
  await expect(charge()).rejects.toMatchObject({ status: 401 })
})

test('open pages come back, which shows who may still listen and what they missed', async () => {
  const stream = await deaf.fetch(admin, '/v1/live', { headers: { Accept: 'text/event-stream' } })
  const told = stream.text()
  await breakConnections()
  await isBack()
  expect(await told).toContain('"connected"')
})
