import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../../../testing/browser.ts'
import { type FakeOidc, type FakePerson, startFakeOidc } from '../../../testing/fake-oidc.ts'
import { nobody, startTestTribu, type TestTribu, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, factsAbout } from '../builders.ts'

let google: FakeOidc
let tribu: TestTribu
beforeAll(async () => {
  google = await startFakeOidc()
  const environment = {
    GOOGLE_CLIENT_ID: google.clientId,
    GOOGLE_CLIENT_SECRET: google.clientSecret,
    GOOGLE_ISSUER: google.issuer,
  }
  tribu = await startTestTribu({ environment })
})
afterAll(async () => {
  await tribu.stop()
  await google.stop()
})

let people = 0
const aPerson = (own: Partial<FakePerson> = {}): FakePerson => {
  people += 1
  const email = `google${people}@example.com`
  return { sub: `google-${people}`, email, email_verified: true, name: `Gente Google ${people}`, ...own }
}

const startPath = '/v1/auth/login/google'
const pathOf = (location: string) => location.slice(new URL(location).origin.length)
/** From the button to the address that Google sends back to. */
const visitGoogle = async (browser: TestBrowser, person: FakePerson | undefined, query = '') => {
  google.logsIn(person)
  const away = await browser.fetch(startPath + query)
  expect(away.status).toBe(302)
  const back = await fetch(away.headers.get('Location') ?? '', { redirect: 'manual' })
  return pathOf(back.headers.get('Location') ?? '')
}
const logIn = async (person: FakePerson | undefined, browser = openBrowser(tribu), query = '') => {
  const end = await browser.fetch(await visitGoogle(browser, person, query))
  return { browser, status: end.status, location: end.headers.get('Location') }
}
const meOf = async (browser: TestBrowser) => (await browser.fetch('/v1/users/me')).json() as Promise<{ id: number }>
const switchOff = async (key: string, work: () => Promise<void>) => {
  const admin = await anAdmin(tribu)
  await tribu.as(admin).updateSetting({ body: { key, value: 'false' } })
  await work()
  await tribu.as(admin).updateSetting({ body: { key, value: 'true' } })
}

describe('leaving for Google', () => {
  test('asks for identity with PKCE, state and nonce, and comes back to this site', async () => {
    const response = await tribu.fetch(nobody, startPath)
    const address = new URL(response.headers.get('Location') ?? '')
    expect(address.origin).toBe(google.issuer)
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: google.clientId,
      response_type: 'code',
      scope: 'openid email profile',
      redirect_uri: `${tribu.url}/v1/auth/login/google/callback`,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(response.headers.getSetCookie()[0]).toMatch(/^tribu_google=.*HttpOnly; SameSite=Lax/)
  })

  test('refuses a session that cannot be one', async () => {
    expect((await tribu.fetch(nobody, `${startPath}?session_id=7`)).status).toBe(422)
  })

  test('answers 404 while social login is switched off', async () => {
    await switchOff('enable_social_login', async () => {
      expect((await tribu.fetch(nobody, startPath)).status).toBe(404)
      expect((await tribu.fetch(nobody, `${startPath}/callback`)).status).toBe(404)
    })
  })
})

describe('coming back', () => {
  test('makes a member of somebody new and logs them in, with no token in any address', async () => {
    const person = aPerson({ name: 'Ana María' })
    const { browser, status, location } = await logIn(person)
    expect([status, location]).toEqual([302, '/user/dashboard'])
    const me = await meOf(browser)
    expect(me).toMatchObject({ email: person.email, username: 'Ana María', rol: 'user', has_password: false })
    expect(await factsAbout(tribu, me.id)).toMatchObject([{ name: 'member.registered', payload: { via: 'google' } }])
  })

  test('logs the same person in again, even under another e-mail', async () => {
    const person = aPerson()
    const first = await meOf((await logIn(person)).browser)
    const second = await meOf((await logIn({ ...person, email: 'moved@example.com' })).browser)
    expect(second).toMatchObject({ id: first.id, email: person.email })
    const facts = await factsAbout(tribu, first.id)
    expect(facts[1]).toMatchObject({ name: 'member.logged_in', payload: { via: 'google' } })
  })

  test('makes one member of one person who comes back in several windows at once', async () => {
    const person = aPerson()
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => logIn(person)))
    const ids = await Promise.all(outcomes.map(async ({ browser }) => (await meOf(browser)).id))
    expect(new Set(ids).size).toBe(1)
  })

  test('gives a second person of the same name a name of their own', async () => {
    await logIn(aPerson({ name: 'Juan Pérez' }))
    const { browser } = await logIn(aPerson({ name: 'Juan Pérez' }))
    expect(await meOf(browser)).toMatchObject({ username: expect.stringMatching(/^Juan Pérez_[a-z0-9]{5}$/) })
  })
})

describe('a member with the same e-mail', () => {
  test('is logged in when the e-mail was proved before, and keeps the password', async () => {
    const person = aPerson()
    const member = await aMember(tribu, {
      email: person.email ?? '',
      emailProvenAt: new Date(),
      password: 'long enough',
    })
    const me = await meOf((await logIn(person)).browser)
    expect(me).toMatchObject({ id: member.id, has_password: true })
    await expect(tribu.as(member).showMe()).resolves.toBeDefined()
  })

  test('is logged in when it was only typed in, and whoever typed it in is out', async () => {
    const person = aPerson()
    const squatter = await aMember(tribu, { email: person.email?.toUpperCase() ?? '', password: 'long enough' })
    const me = await meOf((await logIn(person)).browser)
    expect(me).toMatchObject({ id: squatter.id, has_password: false })
    await expect(tribu.as(squatter).showMe()).rejects.toMatchObject({ code: 'caller.token_revoked' })
  })

  test('is out of reach for somebody whose e-mail Google has not verified', async () => {
    const member = await aMember(tribu)
    const { browser, location } = await logIn(aPerson({ email: member.user.email ?? '', email_verified: false }))
    expect(location).toBe('/user/auth?error=login.google_email_unproven')
    expect((await browser.fetch('/v1/users/me')).status).toBe(401)
  })
})

describe('a guest', () => {
  test('that is new to Google becomes the member', async () => {
    const guest = await aGuest(tribu)
    const { browser } = await logIn(aPerson(), undefined, `?session_id=${guest.sessionId}`)
    expect(await meOf(browser)).toMatchObject({ id: guest.id, user_type: 'registered' })
  })

  test('is merged into the account that there is already', async () => {
    const person = aPerson()
    const { id } = await meOf((await logIn(person)).browser)
    const guest = await aGuest(tribu)
    const { browser } = await logIn(person, undefined, `?session_id=${guest.sessionId}`)
    expect(await meOf(browser)).toMatchObject({ id })
    const merged = { name: 'guest.merged', payload: { guest_id: guest.id, member_id: id } }
    expect(await factsAbout(tribu, id)).toContainEqual(merged)
  })
})

describe('nobody gets in', () => {
  const failed = '/user/auth?error=login.google_failed'

  test('who cancels at Google', async () => {
    expect(await logIn(undefined)).toMatchObject({ status: 302, location: failed })
  })

  test('with an answer to an attempt of another browser', async () => {
    const path = await visitGoogle(openBrowser(tribu), aPerson())
    for (const browser of [openBrowser(tribu), await strangerWithAttempt()]) {
      const end = await browser.fetch(path)
      expect(end.headers.get('Location')).toBe(failed)
      expect((await browser.fetch('/v1/users/me')).status).toBe(401)
    }
  })

  test('twice with one answer', async () => {
    const browser = openBrowser(tribu)
    const path = await visitGoogle(browser, aPerson())
    const cookie = `tribu_google=${browser.jar.get('tribu_google')?.value}`
    const ends = await Promise.all(Array.from({ length: 5 }, () => tribu.fetch({ headers: { Cookie: cookie } }, path)))
    expect(ends.map((end) => end.headers.get('Location')).filter((to) => to === '/user/dashboard')).toHaveLength(1)
  })

  test('who took longer than ten minutes', async () => {
    const browser = openBrowser(tribu)
    const path = await visitGoogle(browser, aPerson())
    await tribu.advance(601)
    expect((await browser.fetch(path)).headers.get('Location')).toBe(failed)
  })

  test.each([
    ['nonce', { nonce: 'of another attempt' }],
    ['aud', { aud: 'another site' }],
    ['iss', { iss: 'https://elsewhere.example' }],
    ['exp', { exp: 1 }],
  ])('with an ID token whose %s is wrong', async (_claim, forged) => {
    expect(await logIn(aPerson({ forged }))).toMatchObject({ location: failed })
  })

  test('without an attempt at all', async () => {
    const end = await tribu.fetch(nobody, `${startPath}/callback?code=1&state=2`)
    expect([end.status, end.headers.get('Location')]).toEqual([302, failed])
  })

  test('new while registration is switched off, while members still do', async () => {
    const known = aPerson()
    await logIn(known)
    await switchOff('enable_registration', async () => {
      expect((await logIn(aPerson())).location).toBe('/user/auth?error=login.registration_closed')
      expect((await logIn(known)).location).toBe('/user/dashboard')
    })
  })

  test('into an account that is switched off', async () => {
    const person = aPerson()
    const admin = await anAdmin(tribu)
    const { id } = await meOf((await logIn(person)).browser)
    await tribu.as(admin).updateUser({ params: { id }, body: { activo: false } })
    expect((await logIn(person)).location).toBe('/user/auth?error=caller.inactive')
  })

  async function strangerWithAttempt(): Promise<TestBrowser> {
    const browser = openBrowser(tribu)
    await visitGoogle(browser, aPerson())
    return browser
  }
})

describe('without Google', () => {
  const plain = testTribu()
  test('the addresses do not exist', async () => {
    for (const path of [startPath, `${startPath}/callback`]) expect((await plain.fetch(nobody, path)).status).toBe(404)
  })

  test('that answers, the person is told on the login page, and it works once it is back', async () => {
    const provider = await startFakeOidc()
    await provider.stop()
    const environment = { GOOGLE_CLIENT_ID: 'x', GOOGLE_CLIENT_SECRET: 'y', GOOGLE_ISSUER: provider.issuer }
    const cutOff = await startTestTribu({ environment })
    try {
      const response = await cutOff.fetch(nobody, startPath)
      expect(response.headers.get('Location')).toBe('/user/auth?error=login.google_failed')
    } finally {
      await cutOff.stop()
    }
  })
})
