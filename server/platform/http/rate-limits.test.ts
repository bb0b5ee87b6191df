import { expect, test } from 'vitest'
import { aMember, anAdmin } from '../../modules/accounts/builders.ts'
import { nobody, startTestTribu, testTribu } from '../../testing/test-tribu.ts'

const tribu = testTribu({ rateLimits: true })

const read = async (headers: Record<string, string>, key = 'site_name') =>
  tribu.fetch({ headers }, `/v1/settings/${key}`)

test('a group of endpoints shares one limit per caller, told in headers; beyond it 429 and when to come back', async () => {
  const [admin, one, other] = [await anAdmin(tribu), await aMember(tribu), await aMember(tribu)]
  const limit = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'rate_limit_api', value } })
  await limit('{"limit":3,"window":60}')

  const first = await read(one.headers)
  expect(first.headers.get('RateLimit-Limit')).toBe('3')
  expect(first.headers.get('RateLimit-Remaining')).toBe('2')
  expect(Number(first.headers.get('RateLimit-Reset'))).toBeGreaterThan(0)
  await read(one.headers, 'time_zone')
  await read(one.headers)

  const refused = await read(one.headers)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ detail: expect.stringMatching(/Demasiadas/), code: 'request.too_many' })
  expect((await read(other.headers)).status).toBe(200)

  await tribu.advance(61)
  expect((await read(one.headers)).status).toBe(200)

  await limit('{"limit":1000,"window":60}')
  for (let asked = 0; asked < 5; asked += 1) expect((await read(one.headers)).status).toBe(200)
})

test.each([
  ['without a proxy, whatever the header says', 'false', (asked: number) => `203.0.113.${asked}`],
  ['behind a proxy, whatever the client put before it', 'true', (asked: number) => `203.0.113.${asked}, 198.51.100.7`],
])('attempts to log in count per address: %s', async (_where, trustProxy, forwardedFor) => {
  const guarded = await startTestTribu({ rateLimits: true, environment: { TRUST_PROXY: trustProxy } })
  const admin = await anAdmin(guarded)
  await guarded.as(admin).updateSetting({ body: { key: 'rate_limit_auth', value: '{"limit":3,"window":60}' } })
  const attempt = (asked: number) => {
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': forwardedFor(asked) }
    return guarded.fetch(nobody, '/v1/auth/token', { method: 'POST', headers, body: '{}' })
  }
  for (let asked = 1; asked <= 3; asked += 1) expect((await attempt(asked)).status).toBe(422)
  const refused = await attempt(4)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  await guarded.stop()
})
