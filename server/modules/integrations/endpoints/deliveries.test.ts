import { Webhook } from 'standardwebhooks'
import Type from 'typebox'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { factStore } from '../../../platform/facts/fact.store.ts'
import { defineFact } from '../../../platform/facts/fact.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import { type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../../../testing/webhook-receiver.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'
import { allowPrivateNetworks, anIntegration } from '../builders.ts'
import { deliverWebhook } from '../deliver-webhook.ts'

const tribu = testTribu()
let receiver: WebhookReceiver

beforeAll(() => allowPrivateNetworks(tribu))
beforeEach(async () => {
  receiver = await startWebhookReceiver()
})
afterEach(() => receiver.close())

// Announced by another module in the running product.
const creditsUsed = defineFact('credits.used', Type.Unknown(), { es: 'Gasto', en: 'Somebody spent credits' })
const spend = (memberId: number) =>
  tribu.transaction((ctx) =>
    ctx.announce(
      creditsUsed({ user_id: memberId, user_type: 'registered', amount: 1, credits_remaining: 99 }, { memberId }),
    ),
  )

const deliveries = async (caller: TestCaller, id: number) =>
  (await tribu.as(caller).listDeliveries({ params: { id } })).items
const latest = async (caller: TestCaller, id: number) => (await deliveries(caller, id))[0]

describe('a delivery', () => {
  test('is signed, tells what happened, and is stamped on the integration', async () => {
    const member = await aMember(tribu)
    const { id, secret } = await anIntegration(tribu, member, { webhook_url: receiver.url, event_type: 'credit_usage' })
    await spend(member.id)
    await tribu.settle()

    const [request] = receiver.received
    expect(receiver.received).toHaveLength(1)
    expect(request).toMatchObject({ method: 'POST', path: '/hook', headers: { 'content-type': 'application/json' } })
    const headers = request?.headers as Record<string, string>
    const message = new Webhook(secret).verify(request?.body ?? '', headers)
    expect(message).toEqual({
      type: 'credit_usage',
      timestamp: expect.any(String),
      data: { user_id: member.id, user_type: 'registered', amount: 1, credits_remaining: 99 },
    })

    expect(await latest(member, id)).toMatchObject({
      message_id: headers['webhook-id'],
      event_type: 'credit_usage',
      payload: message,
      status: 'succeeded',
      attempts: 1,
      next_attempt_at: null,
      response_status: 200,
      error: null,
      delivered_at: expect.any(String),
    })
    const [integration] = await tribu.as(member).listIntegrations()
    expect(integration?.last_triggered).toEqual(expect.any(String))
  })

  test('is one per fact and integration, even when the fact is handed over again', async () => {
    const member = await aMember(tribu)
    const { id } = await anIntegration(tribu, member, { webhook_url: receiver.url })
    await spend(member.id)
    await tribu.settle()
    const again = defineJob('deliver-facts', Type.Object({ ids: Type.Array(Type.Integer()) }), async () => undefined)
    await tribu.transaction(async (ctx) => {
      const ids = (await factStore(ctx.db).latest(1)).map((fact) => fact.id)
      for (let time = 0; time < 3; time += 1) await ctx.jobs.add(again, { ids })
    })
    await tribu.settle()
    expect(await deliveries(member, id)).toHaveLength(1)
    expect(receiver.received).toHaveLength(1)
  })

  test('is attempted once, even when the job of the attempt runs again', async () => {
    const member = await aMember(tribu)
    const { id } = await anIntegration(tribu, member, { webhook_url: receiver.url })
    const attemptAgain = (attempts: number) =>
      tribu.transaction(async (ctx) => {
        const [delivery] = await deliveries(member, id)
        for (let time = 0; time < 3; time += 1) await ctx.jobs.add(deliverWebhook, { id: delivery?.id ?? 0, attempts })
      })
    receiver.answer({ status: 500 })
    await spend(member.id)
    await tribu.settle()
    await attemptAgain(0)
    await tribu.settle()
    expect(receiver.received).toHaveLength(1)

    receiver.answer({ status: 200 })
    await tribu.advance(5)
    await attemptAgain(1)
    await attemptAgain(2)
    await tribu.settle()
    expect(receiver.received).toHaveLength(2)
    expect(await latest(member, id)).toMatchObject({ status: 'succeeded', attempts: 2 })
  })

  test('is listed by pages, newest first, with no more of an answer than 1 KB', async () => {
    const member = await aMember(tribu)
    const { id } = await anIntegration(tribu, member, { webhook_url: receiver.url })
    receiver.answer({ status: 200, body: 'x'.repeat(100_000) })
    for (let time = 0; time < 3; time += 1) await spend(member.id)
    await tribu.settle()
    const page = (number: number) =>
      tribu.as(member).listDeliveries({ params: { id }, query: { page: number, limit: 2 } })
    const [first, second] = await Promise.all([page(1), page(2)])
    expect(first).toMatchObject({ total: 3, page: 1, limit: 2, total_pages: 2 })
    const ids = [...first.items, ...second.items].map((delivery) => delivery.id)
    expect(ids).toEqual([...ids].sort((a, b) => b - a))
    expect(ids).toHaveLength(3)
    expect(first.items[0]?.response_excerpt).toBe('x'.repeat(1024))
    const odd = await tribu.fetch(member, `/v1/integrations/${id}/deliveries?page=0`)
    expect(odd.status).toBe(422)
  })
})

describe('who is told', () => {
  test('a member only of itself, an administrator of everybody, an integration that is off of nothing', async () => {
    const [member, other, admin] = await Promise.all([aMember(tribu), aMember(tribu), anAdmin(tribu)])
    const own = await anIntegration(tribu, member, { webhook_url: receiver.url })
    const foreign = await anIntegration(tribu, other, { webhook_url: receiver.url })
    const all = await anIntegration(tribu, admin, { webhook_url: receiver.url })
    const off = await anIntegration(tribu, member, { webhook_url: receiver.url })
    await tribu.as(member).toggleIntegration({ params: { id: off.id }, body: { active: false } })
    await spend(member.id)
    await tribu.settle()

    expect((await latest(member, own.id))?.payload.data).toMatchObject({ user_id: member.id })
    expect((await latest(admin, all.id))?.payload.type).toBe('credits.used')
    expect(await deliveries(other, foreign.id)).toEqual([])
    expect(await deliveries(member, off.id)).toEqual([])
    expect(receiver.received).toHaveLength(2)
    await tribu.as(admin).removeIntegration({ params: { id: all.id } })
  })

  test('nobody whose account was deleted: its integrations go with it', async () => {
    const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
    await anIntegration(tribu, member, { webhook_url: receiver.url })
    await tribu.as(member).deleteMe()
    await tribu.settle()
    const all = await tribu.as(admin).listIntegrations()
    expect(all.filter(({ user_id }) => user_id === member.id)).toEqual([])
    expect(receiver.received).toHaveLength(0)
  })

  test('only of what was subscribed to', async () => {
    const member = await aMember(tribu)
    const alias = await anIntegration(tribu, member, { webhook_url: receiver.url, event_type: 'credit_usage' })
    const another = await anIntegration(tribu, member, { webhook_url: receiver.url, event_type: 'badge_earned' })
    await spend(member.id)
    await tribu.settle()
    expect((await deliveries(member, alias.id)).map(({ event_type }) => event_type)).toEqual(['credit_usage'])
    expect(await deliveries(member, another.id)).toEqual([])
  })

  test('nobody, while integrations are switched off on the site', async () => {
    const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
    const { id } = await anIntegration(tribu, member, { webhook_url: receiver.url })
    const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'enable_integrations', value } })
    await set('false')
    await spend(member.id)
    await tribu.settle()
    await set('true')
    expect(await deliveries(member, id)).toEqual([])
  })
})

describe('on request', () => {
  test('a test message goes out, also while the integration is off', async () => {
    const member = await aMember(tribu)
    const body = { name: 'Trial', webhook_url: receiver.url, event_type: '*' }
    const { id, secret } = await tribu.as(member).createIntegration({ body })
    const queued = await tribu.as(member).testIntegration({ params: { id } })
    expect(queued).toMatchObject({ event_type: 'ping', status: 'pending', attempts: 0 })
    await tribu.settle()
    const [request] = receiver.received
    expect(new Webhook(secret).verify(request?.body ?? '', request?.headers as Record<string, string>)).toMatchObject({
      type: 'ping',
      data: { integration_id: id, name: 'Trial' },
    })
    expect(await latest(member, id)).toMatchObject({ id: queued.id, status: 'succeeded' })
  })

  test('a delivery is repeated as a new one with the same message, which receivers know by its id', async () => {
    const member = await aMember(tribu)
    const { id } = await anIntegration(tribu, member, { webhook_url: receiver.url })
    await spend(member.id)
    await tribu.settle()
    const original = await latest(member, id)
    const params = { id, deliveryId: original?.id ?? 0 }
    const replays = await Promise.all([1, 2].map(() => tribu.as(member).replayDelivery({ params })))
    await tribu.settle()
    expect(new Set(replays.map((replay) => replay.id))).toHaveProperty('size', 2)
    expect(replays[0]).toMatchObject({ replay_of: original?.id, message_id: original?.message_id })
    expect(await deliveries(member, id)).toHaveLength(3)
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1)
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(3).fill(original?.message_id))
  })

  test('not while it is still under way, nor while the integration is off', async () => {
    const member = await aMember(tribu)
    const { id } = await anIntegration(tribu, member, { webhook_url: receiver.url })
    receiver.answer({ status: 500 })
    await spend(member.id)
    await tribu.settle()
    const deliveryId = (await latest(member, id))?.id ?? 0
    const replay = () => tribu.as(member).replayDelivery({ params: { id, deliveryId } })
    await expect(replay()).rejects.toMatchObject({ status: 409, code: 'delivery.pending' })
    receiver.answer({ status: 200 })
    await tribu.advance(5)
    await tribu.as(member).toggleIntegration({ params: { id }, body: { active: false } })
    await expect(replay()).rejects.toMatchObject({ status: 409, code: 'integration.off' })
  })
})

test('a replaced secret goes on signing for a day, beside the new one', async () => {
  const member = await aMember(tribu)
  const { id, secret } = await anIntegration(tribu, member, { webhook_url: receiver.url })
  const rotated = await tribu.as(member).rotateIntegrationSecret({ params: { id } })
  expect(rotated.secret).not.toBe(secret)
  const signedBy = (candidate: string) => {
    const request = receiver.received.at(-1)
    const headers = request?.headers as Record<string, string>
    const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000)
    const signature = new Webhook(candidate).sign(headers['webhook-id'] ?? '', sentAt, request?.body ?? '')
    return headers['webhook-signature']?.split(' ').includes(signature)
  }
  await spend(member.id)
  await tribu.settle()
  expect([signedBy(secret), signedBy(rotated.secret)]).toEqual([true, true])
  await tribu.advance(86_400)
  await spend(member.id)
  await tribu.settle()
  expect([signedBy(secret), signedBy(rotated.secret)]).toEqual([false, true])
})
