import { describe, expect, test } from 'vitest'
import { openBrowser } from '../../../testing/browser.ts'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, fromNewAddress } from '../builders.ts'

const tribu = testTribu({ environment: { TRUST_PROXY: 'true' } })
const limited = testTribu({ rateLimits: true })

const password = 'correct horse'
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
const refresh = (refresh_token: string) => tribu.as(nobody).refreshLogin({ body: { refresh_token } })
const logIn = async () => {
  const { user } = await aMember(tribu, { password })
  return tribu.as(fromNewAddress()).loginMember({ body: { username: user.username, password } })
}
const canCall = (token: string) =>
  tribu
    .as(bearer(token))
    .showMe()
    .then(
      () => 'yes',
      ({ code }: { code: string }) => code,
    )

describe('refreshing', () => {
  test('answers another pair, again and again', async () => {
    let tokens = await logIn()
    const seen = new Set([tokens.refresh_token])
    for (let turn = 1; turn <= 5; turn += 1) {
      await tribu.advance(3600)
      tokens = await refresh(tokens.refresh_token)
      seen.add(tokens.refresh_token)
      expect(await canCall(tokens.access_token)).toBe('yes')
    }
    expect(seen.size).toBe(6)
  })

  test('works with the cookie alone, after the access cookie has expired', async () => {
    const { user } = await aMember(tribu, { password })
    const browser = openBrowser(tribu)
    const json = { 'Content-Type': 'application/json', ...fromNewAddress().headers }
    const body = JSON.stringify({ username: user.username, password })
    await browser.fetch('/v1/auth/token', { method: 'POST', headers: json, body })
    await tribu.advance(3601)
    expect((await browser.fetch('/v1/users/me')).status).toBe(401)
    expect((await browser.fetch('/v1/auth/refresh', { method: 'POST' })).status).toBe(200)
    expect((await browser.fetch('/v1/users/me')).status).toBe(200)
  })

  test('keeps a login alive for as long as it is used within the life of a token', async () => {
    const admin = tribu.as(await anAdmin(tribu))
    await admin.updateSetting({ body: { key: 'refresh_token_expiration', value: '86400' } })
    let tokens = await logIn()
    for (let day = 0; day < 3; day += 1) {
      await tribu.advance(86_000)
      tokens = await refresh(tokens.refresh_token)
    }
    await tribu.advance(86_401)
    await expect(refresh(tokens.refresh_token)).rejects.toMatchObject({ status: 401, code: 'caller.token_expired' })
    await admin.updateSetting({ body: { key: 'refresh_token_expiration', value: '604800' } })
  })
})

describe('pages open side by side', () => {
  test('twenty that refresh at once with one token all stay logged in', async () => {
    const { refresh_token } = await logIn()
    const pairs = await Promise.all(Array.from({ length: 20 }, () => refresh(refresh_token)))
    expect(new Set(pairs.map((pair) => pair.refresh_token)).size).toBe(20)
    for (const { access_token } of pairs) expect(await canCall(access_token)).toBe('yes')
    await tribu.advance(3600)
    const [first, second] = pairs
    await expect(refresh(first?.refresh_token ?? '')).resolves.toBeDefined()
    await expect(refresh(second?.refresh_token ?? '')).resolves.toBeDefined()
  })

  test('stay within the limits on requests', async () => {
    const { user } = await aMember(limited, { password })
    const { refresh_token } = await limited.as(nobody).loginMember({ body: { username: user.username, password } })
    const all = Array.from({ length: 20 }, () => limited.as(nobody).refreshLogin({ body: { refresh_token } }))
    await expect(Promise.all(all)).resolves.toHaveLength(20)
  })

  test('may be ten seconds apart, not more', async () => {
    const [early, late] = [await logIn(), await logIn()]
    await Promise.all([refresh(early.refresh_token), refresh(late.refresh_token)])
    await tribu.advance(8)
    await expect(refresh(early.refresh_token)).resolves.toBeDefined()
    await tribu.advance(4)
    await expect(refresh(late.refresh_token)).rejects.toMatchObject({ code: 'login.token_replayed' })
  })
})

describe('a token that is used a second time', () => {
  test('ends the login for everybody who holds a token of it', async () => {
    const stolen = await logIn()
    const owner = await refresh(stolen.refresh_token)
    await tribu.advance(60)
    await expect(refresh(stolen.refresh_token)).rejects.toMatchObject({ status: 401, code: 'login.token_replayed' })
    expect(await canCall(owner.access_token)).toBe('caller.token_revoked')
    await expect(refresh(owner.refresh_token)).rejects.toMatchObject({ status: 401, code: 'caller.token_revoked' })
  })

  test('ends the login even within the grace, once its successor has been used', async () => {
    const first = await logIn()
    const second = await refresh(first.refresh_token)
    const third = await refresh(second.refresh_token)
    await expect(refresh(first.refresh_token)).rejects.toMatchObject({ code: 'login.token_replayed' })
    expect(await canCall(third.access_token)).toBe('caller.token_revoked')
  })

  test('leaves the member’s other logins alone', async () => {
    const { user } = await aMember(tribu, { password })
    const again = () => tribu.as(fromNewAddress()).loginMember({ body: { username: user.username, password } })
    const [phone, laptop] = [await again(), await again()]
    await refresh(phone.refresh_token)
    await tribu.advance(60)
    await expect(refresh(phone.refresh_token)).rejects.toMatchObject({ code: 'login.token_replayed' })
    await expect(refresh(laptop.refresh_token)).resolves.toBeDefined()
  })

  test('ends it once, when many replays come together', async () => {
    const first = await logIn()
    await refresh(first.refresh_token)
    await tribu.advance(60)
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => refresh(first.refresh_token)))
    const codes = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'renewed'))
    expect(codes.filter((code) => code === 'login.token_replayed')).toHaveLength(1)
    expect(codes.filter((code) => code === 'caller.token_revoked')).toHaveLength(19)
  })

  test('clears the cookies of the browser that holds it', async () => {
    const { refresh_token } = await logIn()
    await refresh(refresh_token)
    await tribu.advance(60)
    const response = await tribu.fetch({ headers: { Cookie: `tribu_refresh=${refresh_token}` } }, '/v1/auth/refresh', {
      method: 'POST',
    })
    expect(response.status).toBe(401)
    expect(response.headers.getSetCookie().map((line) => line.split(';')[0])).toEqual([
      'tribu_access=',
      'tribu_refresh=',
    ])
  })
})

describe('no new tokens', () => {
  test.each([
    ['without a token', {}, 401],
    ['for something else', { refresh_token: 'nonsense' }, 401],
    ['for a number', { refresh_token: 7 }, 422],
  ])('%s', async (_what, body, status) => {
    const response = await tribu.fetch(nobody, '/v1/auth/refresh', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(status)
  })

  test('for an access token, nor is a refresh token good for calling', async () => {
    const { access_token, refresh_token } = await logIn()
    await expect(refresh(access_token)).rejects.toMatchObject({ status: 401, code: 'caller.token_invalid' })
    expect(await canCall(refresh_token)).toBe('caller.token_invalid')
  })

  test('for an account that was switched off meanwhile', async () => {
    const admin = await anAdmin(tribu)
    const { access_token, refresh_token } = await logIn()
    const { id } = await tribu.as(bearer(access_token)).showMe()
    await tribu.as(admin).updateUser({ params: { id }, body: { activo: false } })
    await expect(refresh(refresh_token)).rejects.toMatchObject({ status: 401 })
    expect(await canCall(access_token)).toBe('caller.inactive')
  })
})
