import Type from 'typebox'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defineFact } from '../../../platform/facts/fact.ts'
import { type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../../../testing/webhook-receiver.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { userStore } from '../../accounts/index.ts'
import { allowPrivateNetworks, anIntegration } from '../builders.ts'

const tribu = testTribu()
let receiver: WebhookReceiver
let member: TestUser
let id: number

beforeAll(() => allowPrivateNetworks(tribu))
beforeEach(async () => {
  receiver = await startWebhookReceiver()
  member = await aMember(tribu)
  id = (await anIntegration(tribu, member, { webhook_url: receiver.url })).id
})
afterEach(() => receiver.close())

const lessonRead = defineFact('lesson.read', Type.Object({}), { es: 'Lección leída', en: 'A lesson was read' })
const read = async (times = 1) => {
  const facts = Array.from({ length: times }, () => lessonRead({}, { memberId: member.id }))
  await tribu.transaction((ctx) => ctx.announce(...facts))
  await tribu.settle()
}
const deliveries = async () => (await tribu.as(member).listDeliveries({ params: { id }, query: { limit: 100 } })).items
const latest = async () => (await deliveries())[0]
const integration = async () => (await tribu.as(member).listIntegrations()).find((found) => found.id === id)
const set = async (key: string, value: string, by?: TestCaller) =>
  void (await tribu.as(by ?? (await anAdmin(tribu))).updateSetting({ body: { key, value } }))

describe('a message that is not taken', () => {
  test('is sent again after 5 s, 30 s and 5 min, with the same id, and then given up', async () => {
    receiver.answer({ status: 500, body: 'try later' })
    await read()
    expect(await latest()).toMatchObject({
      status: 'pending',
      attempts: 1,
      next_attempt_at: expect.any(String),
      response_status: 500,
      response_excerpt: 'try later',
    })
    await tribu.advance(4)
    expect(receiver.received).toHaveLength(1)
    for (const [seconds, attempts] of [
      [2, 2],
      [31, 3],
      [301, 4],
    ] as const) {
      await tribu.advance(seconds)
      expect(receiver.received).toHaveLength(attempts)
    }
    expect(await latest()).toMatchObject({ status: 'failed', attempts: 4, next_attempt_at: null, delivered_at: null })
    await tribu.advance(86_400)
    expect(receiver.received).toHaveLength(4)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(await integration()).toMatchObject({ active: true, last_triggered: null })
  })

  test('arrives when the receiver is back', async () => {
    receiver.answer({ status: 503 })
    await read()
    receiver.answer({ status: 204 })
    await tribu.advance(6)
    expect(await latest()).toMatchObject({ status: 'succeeded', attempts: 2, response_status: 204 })
  })

  test('waits as long as the receiver asks for', async () => {
    receiver.answer({ status: 429, headers: { 'retry-after': '60' } })
    await read()
    await tribu.advance(58)
    expect(receiver.received).toHaveLength(1)
    await tribu.advance(3)
    expect(receiver.received).toHaveLength(2)
  })

  test('is tried as often as the setting says', async () => {
    await set('celery_max_retries', '0')
    receiver.answer({ status: 400 })
    await read()
    await set('celery_max_retries', '3')
    expect(await latest()).toMatchObject({ status: 'failed', attempts: 1 })
  })

  test('is not taken to where a redirect points', async () => {
    receiver.answer({ status: 307, headers: { location: receiver.url } })
    await read()
    expect(receiver.received).toHaveLength(1)
    expect(await latest()).toMatchObject({ status: 'pending', response_status: 307 })
  })

  test('is given up for now after 5 s without an answer', async () => {
    receiver.answer('silence')
    const before = performance.now()
    await read()
    const waited = performance.now() - before
    expect(waited).toBeGreaterThan(4900)
    expect(waited).toBeLessThan(9000)
    expect(await latest()).toMatchObject({ status: 'pending', attempts: 1, response_status: null, error: 'timeout' })
  })

  test('says so when nobody answers', async () => {
    await receiver.close()
    await read()
    expect(await latest()).toMatchObject({ status: 'pending', error: 'unreachable (ECONNREFUSED)' })
    receiver = await startWebhookReceiver()
  })

  test('never leaves for a private network once the site forbids it', async () => {
    await set('webhook_private_networks', 'false')
    await read()
    await set('webhook_private_networks', 'true')
    expect(receiver.received).toHaveLength(0)
    expect(await latest()).toMatchObject({ status: 'pending', error: 'private_address' })
  })

  test('is not sent any more once the integration is off', async () => {
    receiver.answer({ status: 500 })
    await read()
    await tribu.as(member).toggleIntegration({ params: { id }, body: { active: false } })
    await tribu.advance(6)
    expect(await latest()).toMatchObject({ status: 'failed', attempts: 1, error: 'switched_off' })
    expect(receiver.received).toHaveLength(1)
  })

  test('is not sent any more once the account of its owner is closed', async () => {
    receiver.answer({ status: 500 })
    await read()
    await tribu.transaction((ctx) => userStore(ctx.db).change(member.id, { active: false }))
    await tribu.advance(6)
    const log = await tribu.as(await anAdmin(tribu)).listDeliveries({ params: { id } })
    expect(log.items[0]).toMatchObject({ status: 'failed', attempts: 1, error: 'owner_inactive' })
    expect(receiver.received).toHaveLength(1)
  })

  test('is not sent any more once the integration is removed', async () => {
    receiver.answer({ status: 500 })
    await read(5)
    const admin = await anAdmin(tribu)
    await Promise.all([read(10), tribu.as(admin).removeIntegration({ params: { id } })])
    const seen = receiver.received.length
    await tribu.advance(60)
    expect(receiver.received).toHaveLength(seen)
  })
})

describe('an integration that does not take messages', () => {
  const mailsTo = async (address: string) => {
    const { items } = await tribu.as(await anAdmin(tribu)).listMails({ query: { limit: 100 } })
    return items.filter((mail) => mail.to === address)
  }

  test('is switched off after 20 failures in a row, and its owner is told once', async () => {
    await set('celery_max_retries', '0')
    receiver.answer({ status: 500 })
    await read(19)
    expect(await integration()).toMatchObject({ active: true })
    receiver.answer({ status: 200 })
    await read()
    receiver.answer({ status: 500 })
    await read(19)
    expect(await integration()).toMatchObject({ active: true, switched_off_because: null })
    await read(3)
    await set('celery_max_retries', '3')

    expect(await integration()).toMatchObject({ active: false, switched_off_because: 'failing' })
    const mails = await mailsTo(member.user.email ?? '')
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain(receiver.url)
    const audit = await tribu.as(await anAdmin(tribu)).listAuditEntries({ query: { search: `integration:${id}` } })
    expect(audit.items[0]).toMatchObject({ action: 'integration.switched_off', actor_name: 'system' })

    receiver.answer({ status: 200 })
    const seen = receiver.received.length
    await read()
    expect(receiver.received).toHaveLength(seen)
    await tribu.as(member).toggleIntegration({ params: { id }, body: { active: true } })
    await read()
    expect(receiver.received).toHaveLength(seen + 1)
    expect(await integration()).toMatchObject({ active: true, switched_off_because: null })
  })

  test('is switched off at once when its address answers that it is gone', async () => {
    receiver.answer({ status: 410 })
    await read()
    expect(await integration()).toMatchObject({ active: false, switched_off_because: 'gone' })
    expect(await latest()).toMatchObject({ status: 'failed', attempts: 1, response_status: 410 })
    expect(await mailsTo(member.user.email ?? '')).toHaveLength(1)
  })

  test('is not judged by test messages', async () => {
    await set('celery_max_retries', '0')
    receiver.answer({ status: 500 })
    await Promise.all(Array.from({ length: 21 }, () => tribu.as(member).testIntegration({ params: { id } })))
    await tribu.settle()
    await set('celery_max_retries', '3')
    expect(await deliveries()).toHaveLength(21)
    expect(await integration()).toMatchObject({ active: true })
  })
})

test('deliveries are forgotten when the logs of their day are', async () => {
  await read()
  await set('log_retention_days', '2')
  await tribu.advance(86_400)
  expect(await deliveries()).toHaveLength(1)
  await tribu.advance(2 * 86_400)
  expect(await deliveries()).toHaveLength(0)
  await set('log_retention_days', '90')
})
