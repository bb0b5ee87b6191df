import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { nobody, testTribu, twoProcesses } from '../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from './builders.ts'
import { userStore } from './user.store.ts'

const tribu = testTribu()
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
/** What happens in the background, or in the other process, happens soon. */
const soon = { timeout: 10_000 }
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'admitted',
    ({ code }: { code: string }) => code,
  )

describe('a token', () => {
  const claims = (member: TestUser) => ({ sub: String(member.id), sid: tribu.app.random.uuid(), type: 'access' })

  test('signed by somebody else, or by nobody, is refused', async () => {
    const member = await aMember(tribu)
    const foreignKey = new TextEncoder().encode('another key, 32 characters or more!')
    const foreign = await new SignJWT(claims(member))
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(foreignKey)
    const unsigned = new UnsecuredJWT(claims(member)).setIssuedAt().setExpirationTime('1h').encode()
    for (const token of [foreign, unsigned, `${foreign}x`, 'nonsense', 'a.b.c']) {
      expect(await codeOf(tribu.as(bearer(token)).showMe())).toBe('caller.token_invalid')
    }
  })

  test('of our own key but without login, subject or the right type is refused', async () => {
    const member = await aMember(tribu)
    const key = new TextEncoder().encode('a key that only tests use, 32 characters or more')
    const sign = (payload: Record<string, unknown>) =>
      new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('1h').sign(key)
    const { sub, sid, type } = claims(member)
    for (const payload of [
      { sub, sid, type: 'refresh' },
      { sub, sid },
      { sub, type },
      { sub: 'me', sid, type },
    ]) {
      expect(await codeOf(tribu.as(bearer(await sign(payload))).showMe())).toBe('caller.token_invalid')
    }
    expect(await codeOf(tribu.as(bearer(await sign({ sub, sid, type }))).showMe())).toBe('caller.token_revoked')
  })

  test('of HS256’s stronger siblings is refused too: one algorithm is spoken', async () => {
    const key = new TextEncoder().encode('a key that only tests use, 32 characters or more')
    const token = await new SignJWT(claims(await aMember(tribu)))
      .setProtectedHeader({ alg: 'HS512' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key)
    expect(await codeOf(tribu.as(bearer(token)).showMe())).toBe('caller.token_invalid')
  })
})

describe('a cookie', () => {
  const cookieOf = ({ headers }: TestUser) => ({ Cookie: `tribu_access=${headers.Authorization?.slice(7)}` })
  const change = (headers: Record<string, string>) =>
    tribu.fetch({ headers }, '/v1/users/me', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ciudad: 'Lima' }),
    })

  test('is accepted from our own pages', async () => {
    const cookie = cookieOf(await aMember(tribu))
    const ownPages: Record<string, string>[] = [{}, { 'Sec-Fetch-Site': 'same-origin' }, { Origin: tribu.url }]
    for (const from of ownPages) {
      expect((await change({ ...cookie, ...from })).status).toBe(200)
    }
  })

  test('is refused for changes that another site starts, and accepted for reading', async () => {
    const cookie = cookieOf(await aMember(tribu))
    const otherSites: Record<string, string>[] = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://elsewhere.example' },
      { Origin: 'null' },
      { Origin: tribu.url.replace(/\d+$/, '1') },
    ]
    for (const from of otherSites) {
      const response = await change({ ...cookie, ...from })
      expect([response.status, await response.json()]).toMatchObject([403, { code: 'request.cross_site' }])
    }
    expect((await tribu.fetch({ headers: cookie }, '/v1/users/me')).status).toBe(200)
  })

  test('to refresh a login with is refused likewise, and the login lives on', async () => {
    const user = await aMember(tribu, { password: 'correct horse' })
    const body = { username: user.user.username, password: 'correct horse' }
    const { refresh_token } = await tribu.as(nobody).loginMember({ body })
    const refresh = (headers: Record<string, string>) =>
      tribu.fetch({ headers: { Cookie: `tribu_refresh=${refresh_token}`, ...headers } }, '/v1/auth/refresh', {
        method: 'POST',
      })
    const refused = await refresh({ 'Sec-Fetch-Site': 'same-site' })
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'request.cross_site' }])
    expect((await refresh({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
  })

  test.each(['/v1/auth/logout', '/v1/auth/refresh'])(
    'is not taken away by a form on another site, which comes without it: %s',
    async (path) => {
      const headers = { 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/x-www-form-urlencoded' }
      const response = await tribu.fetch({ headers }, path, { method: 'POST', body: '' })
      expect(response.headers.getSetCookie()).toEqual([])
    },
  )

  test('gives way to a token in the header', async () => {
    const [member, other] = await Promise.all([aMember(tribu), aMember(tribu)])
    const caller = { headers: { ...cookieOf(member), ...other.headers } }
    expect(await tribu.as(caller).showMe()).toMatchObject({ id: other.id })
  })
})

describe('a guest session', () => {
  test.each(['nonsense', '------------------------------------', '00000000-0000-4000-8000-000000000000'])(
    'that nobody has is refused: %s',
    async (session) => {
      const caller = { headers: { 'X-Session-ID': session } }
      await expect(tribu.as(caller).showMyCredits()).rejects.toMatchObject({
        status: 400,
        code: 'caller.session_unknown',
      })
    },
  )

  test('is refused while the site admits no guests, also a known one', async () => {
    const [admin, guest] = await Promise.all([anAdmin(tribu), aGuest(tribu)])
    await tribu.as(guest).showMyCredits()
    const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'disable_anonymous_users', value } })
    await set('true')
    await expect(tribu.as(guest).showMyCredits()).rejects.toMatchObject({ status: 403, code: 'caller.guests_disabled' })
    await set('false')
    await expect(tribu.as(guest).showMyCredits()).resolves.toBeDefined()
  })

  test('does not help whoever sends a bad token with it', async () => {
    const guest = await aGuest(tribu)
    const caller = { headers: { ...guest.headers, Authorization: 'Bearer nonsense' } }
    expect(await codeOf(tribu.as(caller).showMyCredits())).toBe('caller.token_invalid')
  })
})

describe('activity', () => {
  const userOf = (id: number) => tribu.transaction(({ db }) => userStore(db).findById(id))

  test('is written down with the address, at most once a minute', async () => {
    const [member, guest] = await Promise.all([aMember(tribu), aGuest(tribu)])
    for (const caller of [member, guest]) {
      await tribu.as(caller).showMyCredits()
      await expect.poll(async () => (await userOf(caller.id))?.lastIp, soon).toBe('127.0.0.1')
      const before = (await userOf(caller.id))?.lastSeenAt
      await tribu.advance(30)
      await tribu.as(caller).showMyCredits()
      expect((await userOf(caller.id))?.lastSeenAt).toEqual(before)
      await tribu.advance(31)
      await tribu.as(caller).showMyCredits()
      await expect.poll(async () => (await userOf(caller.id))?.lastSeenAt, soon).not.toEqual(before)
    }
    expect((await userOf(member.id))?.lastLogin).not.toBeNull()
  })
})

describe('two processes over one database', () => {
  const { one, other } = twoProcesses()

  test('agree within moments on logins that were ended, roles that changed and guests that registered', async () => {
    const [admin, member, leaving, guest] = [
      await anAdmin(one),
      await aMember(one),
      await aMember(one),
      await aGuest(one),
    ]
    await other.as(member).showMe()
    await other.as(leaving).showMe()
    await other.as(guest).showMyCredits()

    await one.as(admin).updateUser({ params: member, body: { rol: 'admin' } })
    await one.as(leaving).endAllLogins()
    const body = { email: 'was@guest.example', username: 'was a guest', password: 'long enough' }
    await one.as(guest).registerMember({ body })

    await expect.poll(() => codeOf(other.as(member).listUsers()), soon).toBe('admitted')
    await expect.poll(() => codeOf(other.as(leaving).showMe()), soon).toBe('caller.token_revoked')
    await expect.poll(() => codeOf(other.as(guest).showMyCredits()), soon).toBe('caller.session_unknown')
  })
})

test('nobody calls without credentials', async () => {
  expect(await codeOf(tribu.as(nobody).showMe())).toBe('request.not_authenticated')
})
