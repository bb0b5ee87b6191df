import { describe, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../../../testing/browser.ts'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, fromNewAddress } from '../builders.ts'

const tribu = testTribu({ environment: { TRUST_PROXY: 'true' } })

const password = 'correct horse'
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
const logIn = (username: string, headers: Record<string, string> = {}) =>
  tribu.as({ headers: { ...fromNewAddress().headers, ...headers } }).loginMember({ body: { username, password } })
const revoked = { status: 401, code: 'caller.token_revoked' }

const aBrowserOf = async (username: string): Promise<TestBrowser> => {
  const browser = openBrowser(tribu)
  await browser.fetch('/v1/auth/token', {
    method: 'POST',
    headers: { ...fromNewAddress().headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  return browser
}

describe('the list of logins', () => {
  test('shows each device with its first and last use, and which one asks', async () => {
    const { user } = await aMember(tribu, { password })
    const phone = await logIn(user.username, { 'User-Agent': 'a phone', 'X-Forwarded-For': '203.0.113.7' })
    const laptop = await logIn(user.username, { 'User-Agent': 'a laptop' })
    await tribu.advance(120)
    const asPhone = { headers: { ...bearer(phone.access_token).headers, 'X-Forwarded-For': '203.0.113.7' } }
    const logins = await tribu.as(asPhone).listLogins()
    const byAgent = (agent: string) => logins.find((login) => login.user_agent === agent)
    expect(byAgent('a phone')).toMatchObject({ ip: '203.0.113.7', current: true })
    expect(byAgent('a laptop')).toMatchObject({ current: false })
    expect(await tribu.as(bearer(laptop.access_token)).listLogins()).toHaveLength(logins.length)
  })

  test('leaves out those that are over, and those whose tokens have all expired', async () => {
    const { user } = await aMember(tribu, { password })
    await logIn(user.username)
    const ended = await logIn(user.username)
    await tribu.as(bearer(ended.access_token)).logoutMember({ body: {} })
    await tribu.advance(604_801)
    const current = await logIn(user.username)
    const logins = await tribu.as(bearer(current.access_token)).listLogins()
    expect(logins.filter(({ user_agent }) => user_agent !== 'tests')).toMatchObject([{ current: true }])
  })

  test('is for members alone', async () => {
    await expect(tribu.as(nobody).listLogins()).rejects.toMatchObject({ status: 401 })
    await expect(tribu.as(await aGuest(tribu)).listLogins()).rejects.toMatchObject({ status: 403 })
  })
})

describe('ending one login', () => {
  test('refuses its tokens from then on and leaves the others alone', async () => {
    const { user } = await aMember(tribu, { password })
    const [phone, laptop] = [await logIn(user.username), await logIn(user.username)]
    const [mine] = (await tribu.as(bearer(phone.access_token)).listLogins()).filter(({ current }) => current)
    await tribu.as(bearer(laptop.access_token)).endOwnLogin({ params: { id: mine?.id ?? '' } })
    await expect(tribu.as(bearer(phone.access_token)).showMe()).rejects.toMatchObject(revoked)
    await expect(tribu.as(nobody).refreshLogin({ body: { refresh_token: phone.refresh_token } })).rejects.toMatchObject(
      revoked,
    )
    await expect(tribu.as(bearer(laptop.access_token)).showMe()).resolves.toBeDefined()
  })

  test('clears the cookies when it is the own one', async () => {
    const { user } = await aMember(tribu, { password })
    const browser = await aBrowserOf(user.username)
    const logins = (await (await browser.fetch('/v1/auth/logins')).json()) as { id: string; current: boolean }[]
    const own = logins.find(({ current }) => current)
    expect((await browser.fetch(`/v1/auth/logins/${own?.id}`, { method: 'DELETE' })).status).toBe(204)
    expect(browser.jar.size).toBe(0)
  })

  test('does not reach somebody else’s, nor one that is over', async () => {
    const [{ user }, stranger] = await Promise.all([aMember(tribu, { password }), aMember(tribu)])
    const tokens = await logIn(user.username)
    const [login] = await tribu.as(bearer(tokens.access_token)).listLogins()
    const id = login?.id ?? ''
    const unknown = { status: 404, code: 'login.unknown' }
    await expect(tribu.as(stranger).endOwnLogin({ params: { id } })).rejects.toMatchObject(unknown)
    const other = await logIn(user.username)
    await tribu.as(bearer(other.access_token)).endOwnLogin({ params: { id } })
    await expect(tribu.as(bearer(other.access_token)).endOwnLogin({ params: { id } })).rejects.toMatchObject(unknown)
    await expect(tribu.as(stranger).endOwnLogin({ params: { id: 'seven' } })).rejects.toMatchObject({ status: 422 })
  })
})

describe('logging out everywhere', () => {
  test('ends every login, this one included, and clears the cookies', async () => {
    const { user } = await aMember(tribu, { password })
    const browser = await aBrowserOf(user.username)
    const phone = await logIn(user.username)
    expect((await browser.fetch('/v1/auth/logins', { method: 'DELETE' })).status).toBe(200)
    expect(browser.jar.size).toBe(0)
    await expect(tribu.as(bearer(phone.access_token)).showMe()).rejects.toMatchObject(revoked)
    await expect(tribu.as(nobody).refreshLogin({ body: { refresh_token: phone.refresh_token } })).rejects.toMatchObject(
      revoked,
    )
  })

  test('is for members alone', async () => {
    await expect(tribu.as(nobody).endAllLogins()).rejects.toMatchObject({ status: 401 })
  })
})

describe('logging out', () => {
  test('ends this login and clears the cookies', async () => {
    const { user } = await aMember(tribu, { password })
    const browser = await aBrowserOf(user.username)
    const { value: token = '' } = browser.jar.get('tribu_access') ?? {}
    const response = await browser.fetch('/v1/auth/logout', { method: 'POST' })
    expect(await response.json()).toEqual({ message: 'Sesión cerrada' })
    expect(browser.jar.size).toBe(0)
    await expect(tribu.as(bearer(token)).showMe()).rejects.toMatchObject(revoked)
  })

  test('ends the login with the refresh token alone, when the access token has expired', async () => {
    const { user } = await aMember(tribu, { password })
    const { access_token, refresh_token } = await logIn(user.username)
    await tribu.advance(3601)
    await tribu.as(bearer(access_token)).logoutMember({ body: { refresh_token } })
    await expect(tribu.as(nobody).refreshLogin({ body: { refresh_token } })).rejects.toMatchObject(revoked)
  })

  test('works for whoever is not logged in', async () => {
    const guest = await aGuest(tribu)
    for (const caller of [nobody, guest, bearer('nonsense')]) {
      await expect(tribu.as(caller).logoutMember({ body: { refresh_token: 'nonsense' } })).resolves.toBeDefined()
    }
  })

  test('is not something that another site can do to its visitors', async () => {
    const { user } = await aMember(tribu, { password })
    const browser = await aBrowserOf(user.username)
    const response = await browser.fetch('/v1/auth/logout', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    })
    expect(response.status).toBe(403)
    expect((await browser.fetch('/v1/users/me')).status).toBe(200)
  })

  test('refuses a body that makes no sense', async () => {
    const response = await tribu.fetch(nobody, '/v1/auth/logout', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ refresh_token: 7 }),
    })
    expect(response.status).toBe(422)
  })
})
