import { describe, expect, test } from 'vitest'
import { openBrowser } from '../../../testing/browser.ts'
import { nobody, type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, factsAbout } from '../builders.ts'

const tribu = testTribu()

let made = 0
const details = (own: object = {}) => {
  made += 1
  return { email: `new${made}@example.com`, username: `new ${made}`, password: 'long enough', ...own }
}
const register = (own: object = {}, caller: TestCaller = nobody) =>
  tribu.as(caller).registerMember({ body: details(own) })
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })

describe('registering', () => {
  test('answers tokens of a new freemium account', async () => {
    const { access_token } = await register({ username: 'Peña Niño', ciudad: ' Mérida ', website: 'example.com' })
    expect(await tribu.as(bearer(access_token)).showMe()).toMatchObject({
      username: 'Peña Niño',
      rol: 'user',
      activo: true,
      subscription: 'freemium',
      ciudad: 'Mérida',
      website: 'https://example.com',
      user_type: 'registered',
      time_zone: null,
      has_password: true,
    })
  })

  test('logs in on the web, too', async () => {
    const browser = openBrowser(tribu)
    const response = await browser.fetch('/v1/auth/register', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(details()),
    })
    expect(response.status).toBe(200)
    expect((await browser.fetch('/v1/users/me')).status).toBe(200)
  })

  test('announces the member once', async () => {
    const { access_token } = await register({ email: 'announced@example.com' })
    const { id, username } = await tribu.as(bearer(access_token)).showMe()
    const payload = { user_id: id, username, email: 'announced@example.com', was_guest: false, via: 'password' }
    expect(await factsAbout(tribu, id)).toEqual([{ name: 'member.registered', payload }])
  })
})

describe('a guest that registers', () => {
  test('becomes the member: the same row, and its session is over', async () => {
    const guest = await aGuest(tribu)
    const { access_token } = await register({}, guest)
    const me = await tribu.as(bearer(access_token)).showMe()
    expect(me).toMatchObject({ id: guest.id, user_type: 'registered', subscription: 'freemium' })
    expect(await factsAbout(tribu, guest.id)).toMatchObject([{ payload: { was_guest: true } }])
    await expect(tribu.as(guest).showMyCredits()).rejects.toMatchObject({ code: 'caller.session_unknown' })
  })

  test('becomes one member, however many registrations come at once', async () => {
    const guest = await aGuest(tribu)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => register({}, guest)))
    const people = await Promise.all(outcomes.map(({ access_token }) => tribu.as(bearer(access_token)).showMe()))
    expect(people.filter(({ id }) => id === guest.id)).toHaveLength(1)
  })

  test('stays a guest when the registration is refused', async () => {
    const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
    await expect(register({ email: member.user.email }, guest)).rejects.toMatchObject({ status: 400 })
    await expect(tribu.as(guest).showMyCredits()).resolves.toBeDefined()
  })
})

describe('a refused registration', () => {
  test('says which of e-mail and username is taken, in any spelling', async () => {
    const { user } = await aMember(tribu, { email: 'taken@example.com', username: 'Ángel' })
    await expect(register({ email: 'TAKEN@example.com' })).rejects.toMatchObject({
      status: 400,
      code: 'account.email_taken',
    })
    await expect(register({ username: 'ÁNGEL' })).rejects.toMatchObject({ status: 400, code: 'account.username_taken' })
    expect(user.username).toBe('Ángel')
  })

  test('leaves one account when twenty come at once for one e-mail', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => register({ email: 'everybody@example.com' })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'account.email_taken' })
    }
  })

  test.each(['Guest_abcde', 'deleted_7'])('keeps the name %s for the product itself', async (username) => {
    await expect(register({ username })).rejects.toMatchObject({ code: 'account.username_taken' })
  })

  test.each([
    ['email', { email: 'not an e-mail' }, 'wrong_format'],
    ['password', { password: 'short' }, 'too_short'],
    ['username', { username: 'x' }, 'too_short'],
    ['username', { username: 'someone@example.com' }, 'wrong_format'],
    ['username', { username: ' spaced ' }, 'wrong_format'],
    ['website', { website: 'javascript:alert(1)' }, 'wrong_format'],
  ])('names the wrong field: %s', async (path, own, kind) => {
    const error = await register(own).catch((refusal: unknown) => refusal)
    expect(error).toMatchObject({ status: 422, fields: [{ path }], body: { detail: [{ type: kind }] } })
  })

  test('answers 404 while registration is switched off', async () => {
    const admin = await anAdmin(tribu)
    const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'enable_registration', value } })
    await set('false')
    await expect(register()).rejects.toMatchObject({ status: 404, code: 'request.not_found' })
    await set('true')
    await expect(register()).resolves.toBeDefined()
  })
})
