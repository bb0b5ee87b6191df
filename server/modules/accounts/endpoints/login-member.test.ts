import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '../../../testing/browser.ts'
import { type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, factsAbout, fromNewAddress } from '../builders.ts'
import { memberLoggedIn } from '../facts.ts'

const tribu = testTribu({ environment: { TRUST_PROXY: 'true' }, now: '2026-03-01T12:00:00Z' })

const password = 'correct horse'
const logIn = (caller: TestCaller, username: string, typed = password) =>
  tribu.as(caller).loginMember({ body: { username, password: typed } })
const refused = (status: number, code: string) => ({ status, code })

describe('logging in', () => {
  test('with the form of OAuth2 answers both tokens, which open the member’s own account', async () => {
    const { user } = await aMember(tribu, { password, email: 'Ana@Example.com' })
    const response = await tribu.fetch(fromNewAddress(), '/v1/auth/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'password', username: ' ana@example.COM ', password, scope: '' }),
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const tokens = (await response.json()) as Record<string, string>
    expect(tokens).toEqual({
      access_token: expect.any(String),
      refresh_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 3600,
    })
    const me = await tribu.as({ headers: { Authorization: `Bearer ${tokens.access_token}` } }).showMe()
    expect(me).toMatchObject({
      id: user.id,
      email: 'Ana@Example.com',
      last_login: expect.stringMatching(/^2026-03-01T12:00/),
    })
  })

  test('works with the username and as JSON, too', async () => {
    const { user } = await aMember(tribu, { password })
    const tokens = await logIn(fromNewAddress(), user.username.toUpperCase())
    expect(decodeJwt(tokens.access_token)).toMatchObject({ sub: String(user.id), type: 'access' })
  })

  test('sets cookies that scripts cannot read; the refresh token travels only to where it is used', async () => {
    const { user } = await aMember(tribu, { password })
    const browser = openBrowser(tribu)
    await browser.fetch('/v1/auth/token', {
      method: 'POST',
      headers: { ...fromNewAddress().headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ username: user.username, password }),
    })
    expect(browser.jar.get('tribu_access')?.attributes).toBe('Max-Age=3600; Path=/; HttpOnly; SameSite=Lax')
    expect(browser.jar.get('tribu_refresh')?.attributes).toBe('Max-Age=604800; Path=/v1/auth; HttpOnly; SameSite=Lax')
    expect((await browser.fetch('/v1/users/me')).status).toBe(200)
  })

  test('marks the cookies as secure behind HTTPS', async () => {
    const { user } = await aMember(tribu, { password })
    const browser = openBrowser(tribu)
    await browser.fetch('/v1/auth/token', {
      method: 'POST',
      headers: { ...fromNewAddress().headers, 'X-Forwarded-Proto': 'https', 'Content-Type': 'application/json' },
      body: JSON.stringify({ username: user.username, password }),
    })
    expect(browser.jar.get('tribu_access')?.attributes).toMatch(/Secure/)
  })

  test('gives no cookies to pages of other sites, which could log their visitors in as somebody else', async () => {
    const { user } = await aMember(tribu, { password })
    const otherSites: Record<string, string>[] = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'https://elsewhere.example' },
    ]
    for (const headers of otherSites) {
      const response = await tribu.fetch(fromNewAddress(), '/v1/auth/token', {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ username: user.username, password }),
      })
      expect(response.status).toBe(200)
      expect(response.headers.getSetCookie()).toEqual([])
    }
  })

  test('announces it', async () => {
    const { user } = await aMember(tribu, { password })
    await logIn(fromNewAddress(), user.username)
    const facts = await factsAbout(tribu, user.id)
    expect(facts).toEqual([
      { name: memberLoggedIn.name, payload: { user_id: user.id, username: user.username, via: 'password' } },
    ])
  })

  test('lives as long as the settings say', async () => {
    const admin = await anAdmin(tribu)
    await tribu.as(admin).updateSetting({ body: { key: 'token_expiration', value: '300' } })
    await tribu.as(admin).updateSetting({ body: { key: 'refresh_token_expiration', value: '86400' } })
    const { user } = await aMember(tribu, { password })
    const tokens = await logIn(fromNewAddress(), user.username)
    const life = ({ iat = 0, exp = 0 }) => exp - iat
    expect(tokens.expires_in).toBe(300)
    expect(life(decodeJwt(tokens.access_token))).toBe(300)
    expect(life(decodeJwt(tokens.refresh_token))).toBe(86_400)
    const mine = tribu.as({ headers: { Authorization: `Bearer ${tokens.access_token}` } })
    await tribu.advance(299)
    await expect(mine.showMe()).resolves.toMatchObject({ id: user.id })
    await tribu.advance(2)
    await expect(mine.showMe()).rejects.toMatchObject(refused(401, 'caller.token_expired'))
  })
})

describe('a refused login', () => {
  test('says the same whether the password is wrong or nobody has that name', async () => {
    const { user } = await aMember(tribu, { password })
    const wrong = await logIn(fromNewAddress(), user.username, 'guess').catch((error: unknown) => error)
    const unknown = await logIn(fromNewAddress(), 'nobody@example.com', 'guess').catch((error: unknown) => error)
    expect(wrong).toMatchObject(refused(401, 'login.bad_credentials'))
    expect(unknown).toMatchObject({ body: (wrong as { body: unknown }).body })
  })

  test('says that the account is switched off only to whoever knows the password', async () => {
    const { user } = await aMember(tribu, { password, active: false })
    await expect(logIn(fromNewAddress(), user.username, 'guess')).rejects.toMatchObject(
      refused(401, 'login.bad_credentials'),
    )
    await expect(logIn(fromNewAddress(), user.username)).rejects.toMatchObject(refused(403, 'caller.inactive'))
  })

  test('is what guests, deleted people and people without a password get', async () => {
    const guest = await aGuest(tribu)
    const member = await aMember(tribu)
    for (const username of [guest.user.username, member.user.username]) {
      await expect(logIn(fromNewAddress(), username)).rejects.toMatchObject(refused(401, 'login.bad_credentials'))
    }
  })

  test('names the missing fields', async () => {
    const response = await tribu.fetch(fromNewAddress(), '/v1/auth/token', { method: 'POST' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      detail: [
        { loc: ['body', 'username'], type: 'missing' },
        { loc: ['body', 'password'], type: 'missing' },
      ],
    })
  })
})

describe('attempts', () => {
  test('beyond the allowed ones wait, longer with every failure, even with the right password', async () => {
    const { user } = await aMember(tribu, { password })
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(logIn(fromNewAddress(), user.username, 'guess')).rejects.toMatchObject({ status: 401 })
    }
    await expect(logIn(fromNewAddress(), user.username)).rejects.toMatchObject({
      ...refused(429, 'login.too_many_attempts'),
      retryAfter: 30,
    })
    await tribu.advance(31)
    await expect(logIn(fromNewAddress(), user.username, 'guess')).rejects.toMatchObject({ status: 401 })
    await expect(logIn(fromNewAddress(), user.username)).rejects.toMatchObject({ status: 429, retryAfter: 60 })
    await tribu.advance(61)
    await expect(logIn(fromNewAddress(), user.username)).resolves.toMatchObject({ token_type: 'bearer' })
  })

  test('count together for the e-mail and the username of one account, and a success forgets them', async () => {
    const { user } = await aMember(tribu, { password })
    for (const name of [user.username, user.email ?? '', user.username, user.email ?? '']) {
      await expect(logIn(fromNewAddress(), name, 'guess')).rejects.toMatchObject({ status: 401 })
    }
    await logIn(fromNewAddress(), user.username)
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(logIn(fromNewAddress(), user.username, 'guess')).rejects.toMatchObject({ status: 401 })
    }
    await expect(logIn(fromNewAddress(), user.username, 'guess')).rejects.toMatchObject({ status: 429 })
  })

  test('wait for names that nobody has, just the same', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(logIn(fromNewAddress(), 'nobody-here', 'guess')).rejects.toMatchObject({ status: 401 })
    }
    await expect(logIn(fromNewAddress(), 'nobody-here', 'guess')).rejects.toMatchObject({ status: 429, retryAfter: 30 })
  })

  test('count per address whoever they are for, and an own account does not buy more of them', async () => {
    const attacker = await aMember(tribu, { password })
    const address = fromNewAddress()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(logIn(address, `victim-${attempt}`, 'guess')).rejects.toMatchObject({ status: 401 })
      if (attempt < 4) await logIn(address, attacker.user.username)
    }
    await expect(logIn(address, 'victim-6', 'guess')).rejects.toMatchObject({ status: 429 })
    await expect(logIn(fromNewAddress(), 'victim-6', 'guess')).rejects.toMatchObject({ status: 401 })
  })

  test('that come all at once get no more answers than the allowed ones', async () => {
    const { user } = await aMember(tribu, { password })
    const guesses = Array.from({ length: 19 }, (_, index) => `guess ${index}`)
    const outcomes = await Promise.allSettled(
      [...guesses, password].map((typed) => logIn(fromNewAddress(), user.username, typed)),
    )
    const statuses = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.status : 200))
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(14)
    expect(new Set(statuses)).not.toContain(500)
  })

  test('with the right password all succeed, however many come at once', async () => {
    const { user } = await aMember(tribu, { password })
    const address = fromNewAddress()
    const logins = await Promise.all(Array.from({ length: 20 }, () => logIn(address, user.username)))
    expect(new Set(logins.map(({ refresh_token }) => refresh_token)).size).toBe(20)
  })
})

describe('a guest that logs in', () => {
  test('is merged into the account: its session is over and its row points to the member', async () => {
    const guest = await aGuest(tribu)
    const member = await aMember(tribu, { password })
    await logIn({ headers: { ...fromNewAddress().headers, ...guest.headers } }, member.user.username)
    await expect(tribu.as(guest).showMyCredits()).rejects.toMatchObject(refused(400, 'caller.session_unknown'))
    expect((await factsAbout(tribu, member.id)).map(({ name }) => name)).toEqual(['guest.merged', 'member.logged_in'])
  })

  test('is merged once, into one account, when two logins take it along at the same moment', async () => {
    const guest = await aGuest(tribu)
    const members = await Promise.all([aMember(tribu, { password }), aMember(tribu, { password })])
    const callers = members.map(({ user }) =>
      logIn({ headers: { ...fromNewAddress().headers, ...guest.headers } }, user.username),
    )
    await Promise.all(callers)
    const facts = (await Promise.all(members.map(({ id }) => factsAbout(tribu, id)))).flat()
    expect(facts.filter(({ name }) => name === 'guest.merged')).toHaveLength(1)
  })

  test('logs in all the same with a session that is no guest’s', async () => {
    const member = await aMember(tribu, { password })
    for (const session of ['not a session', tribu.app.random.uuid()]) {
      const caller = { headers: { ...fromNewAddress().headers, 'X-Session-ID': session } }
      await expect(logIn(caller, member.user.username)).resolves.toMatchObject({ token_type: 'bearer' })
    }
  })
})

test('an expired token does not stand in the way of logging in', async () => {
  const { user } = await aMember(tribu, { password })
  const caller = { headers: { ...fromNewAddress().headers, Authorization: 'Bearer expired' } }
  await expect(logIn(caller, user.username)).resolves.toMatchObject({ token_type: 'bearer' })
})
