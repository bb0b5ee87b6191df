import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'

const tribu = testTribu()

const read = async (key: string) => tribu.as(nobody).showSetting({ params: { key } })

describe('reading', () => {
  test('one setting by key is public, as text; an unknown key reads as null', async () => {
    expect(await read('token_expiration')).toBe('3600')
    expect(await read('enable_gamification')).toBe('true')
    expect(await read('rate_limit_auth')).toBe('{"limit":20,"window":60}')
    expect(await read('nonsense')).toBeNull()
  })

  test('the list has every setting with tag, type, bounds and a description in the language of the caller', async () => {
    const admin = await anAdmin(tribu)
    const spanish = await tribu.as(admin).listSettings()
    const english = await tribu.as({ headers: { ...admin.headers, 'Accept-Language': 'en' } }).listSettings()
    const lifetime = (list: typeof spanish) => list.find(({ key }) => key === 'token_expiration')
    expect(lifetime(spanish)).toMatchObject({ tag: 'auth', value: '3600', value_type: 'integer', min: 300 })
    expect(lifetime(spanish)?.description).toMatch(/segundos/)
    expect(lifetime(english)?.description).toMatch(/seconds/)
    expect(new Set(spanish.map(({ tag }) => tag))).toContain('Funcionalidades')
  })

  test.each([
    ['nobody', async () => nobody, 401],
    ['a guest', () => aGuest(tribu), 403],
    ['a member', () => aMember(tribu), 403],
  ])('%s does not get the list', async (_who, caller, status) => {
    await expect(tribu.as(await caller()).listSettings()).rejects.toMatchObject({ status })
  })
})

describe('changing', () => {
  test('a change acts at once and is in the audit log', async () => {
    const admin = await anAdmin(tribu)
    await tribu.as(admin).updateSetting({ body: { key: 'credit_price', value: '2.5' } })
    expect(await read('credit_price')).toBe('2.5')
    const { items } = await tribu.as(admin).listAuditEntries({ query: { search: 'credit_price' } })
    expect(items[0]).toMatchObject({
      actor_id: admin.id,
      action: 'setting.changed',
      subject: 'setting:credit_price',
      before: '1',
      after: '2.5',
    })
  })

  test.each([
    ['token_expiration', '299', 'entre 300 y 86400'],
    ['token_expiration', 'soon', 'número'],
    ['enable_gamification', 'yes', '"true" o "false"'],
    ['time_zone', 'Mars/Olympus', 'IANA'],
    ['log_level', 'LOUD', 'DEBUG'],
    ['rate_limit_api', '{"limit":0,"window":60}', 'limit'],
    ['rate_limit_admin', '{"limit":1,"window":86400}', 'Al menos 10 por minuto'],
    ['mail_from', 'nobody', 'formato'],
    ['allowed_origins', '["https://a.example/path"]', 'orígenes'],
  ])('%s = %s is refused with a reason', async (key, value, reason) => {
    const admin = await anAdmin(tribu)
    const before = await read(key)
    await expect(tribu.as(admin).updateSetting({ body: { key, value } })).rejects.toMatchObject({
      status: 422,
      fields: [{ path: 'value', message: expect.stringContaining(reason) }],
    })
    expect(await read(key)).toBe(before)
  })

  test('an unknown setting is refused', async () => {
    const admin = await anAdmin(tribu)
    await expect(tribu.as(admin).updateSetting({ body: { key: 'nope', value: '1' } })).rejects.toMatchObject({
      status: 404,
      code: 'setting.unknown',
    })
  })

  test('a member may not change anything', async () => {
    const member = await aMember(tribu)
    await expect(
      tribu.as(member).updateSetting({ body: { key: 'credit_price', value: '0.01' } }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('maintenance', () => {
  test('closes the site to everybody but administrators', async () => {
    const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
    const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'maintenance_mode', value } })
    await set('true')
    await expect(tribu.as(member).showSetting({ params: { key: 'site_name' } })).rejects.toMatchObject({
      status: 503,
      code: 'request.maintenance',
      retryAfter: 300,
    })
    await set('false')
    expect(await tribu.as(member).showSetting({ params: { key: 'site_name' } })).toBe('Tribu')
  })
})
