import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { anIntegration } from '../builders.ts'

const tribu = testTribu()
const webhook_url = 'https://hooks.example.com/in'
const body = { name: 'My CRM', webhook_url, event_type: 'credit_usage' }

describe('creating', () => {
  test('a member creates one; it starts off, and its secret is shown this once', async () => {
    const member = await aMember(tribu)
    const created = await tribu.as(member).createIntegration({ body: { ...body, name: '  My CRM ' } })
    expect(created).toMatchObject({
      ...body,
      active: false,
      last_triggered: null,
      user_id: member.id,
      switched_off_because: null,
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
    })
    expect(JSON.stringify(await tribu.as(member).listIntegrations())).not.toContain('whsec_')
    const admin = await anAdmin(tribu)
    expect(JSON.stringify(await tribu.as(admin).listIntegrations())).not.toContain('whsec_')
    const audit = await tribu.as(admin).listAuditEntries({ query: { search: `integration:${created.id}` } })
    expect(audit.items[0]).toMatchObject({ action: 'integration.created', actor_id: member.id })
    expect(JSON.stringify(audit)).not.toContain('whsec_')
  })

  test('the address works with and without a closing slash', async () => {
    const member = await aMember(tribu)
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    for (const path of ['/v1/integrations', '/v1/integrations/']) {
      expect((await tribu.fetch(member, path, init)).status).toBe(201)
      expect((await tribu.fetch(member, path)).status).toBe(200)
    }
    expect(await tribu.as(member).listIntegrations()).toHaveLength(2)
  })

  test('a guest and nobody are turned away', async () => {
    const guest = await aGuest(tribu)
    await expect(tribu.as(guest).createIntegration({ body })).rejects.toMatchObject({ code: 'request.members_only' })
    await expect(tribu.as(nobody).createIntegration({ body })).rejects.toMatchObject({ status: 401 })
  })

  test.each([
    ['http://127.0.0.1/', 'private_address'],
    ['http://0x7f.1/', 'private_address'],
    ['http://[::ffff:10.0.0.1]/', 'private_address'],
    ['http://169.254.169.254/latest/meta-data', 'private_address'],
    ['http://localhost:3000/', 'private_address'],
    ['https://user:password@example.com/', 'credentials'],
    ['ftp://example.com/', 'not_http'],
    ['example.com', 'not_http'],
  ])('%s is refused as %s', async (url, reason) => {
    const member = await aMember(tribu)
    await expect(tribu.as(member).createIntegration({ body: { ...body, webhook_url: url } })).rejects.toMatchObject({
      status: 400,
      code: 'integration.url_refused',
      body: { reason },
    })
  })

  test('an event that does not exist is refused', async () => {
    const member = await aMember(tribu)
    for (const event_type of ['nonsense', 'ping', '']) {
      await expect(tribu.as(member).createIntegration({ body: { ...body, event_type } })).rejects.toMatchObject({
        status: 400,
        code: 'integration.event_type_unknown',
      })
    }
  })

  test.each([
    ['no name', { name: '   ' }, 'name'],
    ['a name with control characters', { name: 'a\u0007b' }, 'name'],
    ['an endless address', { webhook_url: `https://example.com/${'x'.repeat(2048)}` }, 'webhook_url'],
  ])('%s is refused', async (_what, wrong, path) => {
    const member = await aMember(tribu)
    await expect(tribu.as(member).createIntegration({ body: { ...body, ...wrong } })).rejects.toMatchObject({
      status: 422,
      fields: [{ path }],
    })
  })

  test('a member has at most 20, also when all requests arrive at once; an administrator has no limit', async () => {
    const create = (caller: Awaited<ReturnType<typeof aMember>>) =>
      Promise.allSettled(Array.from({ length: 25 }, () => tribu.as(caller).createIntegration({ body })))
    const member = await aMember(tribu)
    const refused = (await create(member)).filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(5)
    expect(refused[0]?.reason).toMatchObject({ status: 409, code: 'integration.too_many' })
    expect(await tribu.as(member).listIntegrations()).toHaveLength(20)
    const admin = await anAdmin(tribu)
    expect((await create(admin)).every(({ status }) => status === 'fulfilled')).toBe(true)
  })
})

describe('rights', () => {
  test('members list their own, administrators all', async () => {
    const [one, other, admin] = await Promise.all([aMember(tribu), aMember(tribu), anAdmin(tribu)])
    const { id } = await tribu.as(one).createIntegration({ body })
    const ids = async (caller: typeof one) => (await tribu.as(caller).listIntegrations()).map((found) => found.id)
    expect(await ids(one)).toEqual([id])
    expect(await ids(other)).toEqual([])
    expect(await ids(admin)).toContain(id)
    // A role that was narrowed for this request counts.
    const humble = { headers: { ...admin.headers, 'X-Admin-Role': 'user' } }
    expect(await tribu.as(humble).listIntegrations()).toEqual([])
  })

  test('its owner and administrators switch it; to others it does not exist', async () => {
    const [owner, other, admin] = await Promise.all([aMember(tribu), aMember(tribu), anAdmin(tribu)])
    const { id } = await tribu.as(owner).createIntegration({ body })
    const toggle = (caller: typeof owner, active?: boolean) =>
      tribu.as(caller).toggleIntegration({ params: { id }, body: { active } })
    expect(await toggle(owner)).toMatchObject({ active: true })
    expect(await toggle(admin)).toMatchObject({ active: false })
    expect(await toggle(owner, true)).toMatchObject({ active: true })
    expect(await toggle(owner, true)).toMatchObject({ active: true })
    await expect(toggle(other)).rejects.toMatchObject({ status: 404, code: 'integration.unknown' })
    const bare = await tribu.fetch(owner, `/v1/integrations/${id}/toggle`, { method: 'PUT' })
    expect(await bare.json()).toMatchObject({ active: false })
  })

  test('so it is with its secret, its tests and its deliveries', async () => {
    const [owner, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    const { id } = await tribu.as(owner).createIntegration({ body })
    const params = { id }
    const refusal = { status: 404, code: 'integration.unknown' }
    await expect(tribu.as(other).rotateIntegrationSecret({ params })).rejects.toMatchObject(refusal)
    await expect(tribu.as(other).testIntegration({ params })).rejects.toMatchObject(refusal)
    await expect(tribu.as(other).listDeliveries({ params })).rejects.toMatchObject(refusal)
    const replay = { params: { id, deliveryId: 1 } }
    await expect(tribu.as(other).replayDelivery(replay)).rejects.toMatchObject(refusal)
    await expect(tribu.as(owner).replayDelivery(replay)).rejects.toMatchObject({ code: 'delivery.unknown' })
  })

  test('only administrators change and remove', async () => {
    const [owner, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
    const { id } = await anIntegration(tribu, owner, { webhook_url })
    const params = { id }
    const change = { name: 'Renamed', event_type: '*' }
    await expect(tribu.as(owner).updateIntegration({ params, body: change })).rejects.toMatchObject({ status: 403 })
    await expect(tribu.as(owner).removeIntegration({ params })).rejects.toMatchObject({ status: 403 })

    expect(await tribu.as(admin).updateIntegration({ params, body: change })).toMatchObject({
      ...change,
      webhook_url,
      active: true,
    })
    await tribu.as(admin).removeIntegration({ params })
    expect(await tribu.as(owner).listIntegrations()).toEqual([])
    await expect(tribu.as(admin).removeIntegration({ params })).rejects.toMatchObject({ status: 404 })
    const { items } = await tribu.as(admin).listAuditEntries({ query: { search: `integration:${id}` } })
    expect(items.map(({ action }) => action)).toEqual([
      'integration.removed',
      'integration.changed',
      'integration.switched',
      'integration.created',
    ])
  })

  test('a change is held to the same rules as a creation', async () => {
    const admin = await anAdmin(tribu)
    const { id } = await tribu.as(admin).createIntegration({ body })
    const change = (wrong: object) => tribu.as(admin).updateIntegration({ params: { id }, body: wrong })
    await expect(change({ webhook_url: 'http://10.0.0.1/' })).rejects.toMatchObject({ code: 'integration.url_refused' })
    await expect(change({ event_type: 'x' })).rejects.toMatchObject({ code: 'integration.event_type_unknown' })
    await expect(change({})).rejects.toMatchObject({ status: 422 })
    await expect(change({ name: '' })).rejects.toMatchObject({ status: 422 })
    const far = { params: { id: 999_999 }, body: { name: 'x' } }
    await expect(tribu.as(admin).updateIntegration(far)).rejects.toMatchObject({ code: 'integration.unknown' })
    const odd = await tribu.fetch(admin, '/v1/integrations/abc', { method: 'DELETE' })
    expect(odd.status).toBe(422)
  })
})

test('the events on offer have a sentence each, in the language of the caller', async () => {
  const member = await aMember(tribu)
  const offered = await tribu.as(member).listWebhookEvents()
  const names = offered.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      'credit_usage',
      'user_login',
      'payment_added',
      'badge_earned',
      '*',
      'integration.switched_off',
    ]),
  )
  expect(offered.every(({ description }) => description.length > 0)).toBe(true)
  const english = await tribu.as({ headers: { ...member.headers, 'Accept-Language': 'en' } }).listWebhookEvents()
  expect(english.find(({ name }) => name === 'credit_usage')?.description).toBe('Somebody spent credits')
  await expect(tribu.as(await aGuest(tribu)).listWebhookEvents()).rejects.toMatchObject({ status: 403 })
})

test('switched off on the site, nothing of it exists', async () => {
  const admin = await anAdmin(tribu)
  const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'enable_integrations', value } })
  await set('false')
  await expect(tribu.as(admin).listIntegrations()).rejects.toMatchObject({ status: 404 })
  await expect(tribu.as(admin).listApiKeys()).rejects.toMatchObject({ status: 404 })
  await set('true')
  expect(await tribu.as(admin).listIntegrations()).toEqual(expect.any(Array))
})
