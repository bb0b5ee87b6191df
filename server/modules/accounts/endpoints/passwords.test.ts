import { describe, expect, test } from 'vitest'
import { mailStore } from '../../../platform/mail/mail.store.ts'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, fromNewAddress } from '../builders.ts'

const tribu = testTribu({ environment: { TRUST_PROXY: 'true', PUBLIC_URL: 'https://tribu.example/' } })

const password = 'correct horse'
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
const logIn = (username: string, typed = password) =>
  tribu.as(fromNewAddress()).loginMember({ body: { username, password: typed } })
const badCredentials = { status: 401, code: 'login.bad_credentials' }
const invalid = { status: 400, code: 'password_reset.invalid' }

const ask = (email: string, language = 'es') =>
  tribu
    .as({ headers: { ...fromNewAddress().headers, 'Accept-Language': language } })
    .requestPasswordReset({ body: { email } })
const mailsTo = async (email: string) => {
  const { items } = await tribu.transaction((ctx) => mailStore(ctx.db).page(1, 100))
  return items.filter(({ to }) => to === email)
}
const tokenMailedTo = async (email: string) => {
  const [mail] = await mailsTo(email)
  return mail?.text.match(/token=([\w-]+)/)?.[1] ?? ''
}
const confirm = (token: string, new_password = 'another password') =>
  tribu.as(nobody).confirmPasswordReset({ body: { token, new_password } })

describe('changing the password', () => {
  test('makes the new one good, the old one worthless, and ends the other logins', async () => {
    const { user } = await aMember(tribu, { password })
    const [mine, other] = [await logIn(user.username), await logIn(user.username)]
    const answer = await tribu
      .as(bearer(mine.access_token))
      .changePassword({ body: { current_password: password, new_password: 'another password' } })
    expect(answer.message).toMatch(/^Contraseña actualizada/)
    await expect(tribu.as(bearer(mine.access_token)).showMe()).resolves.toBeDefined()
    await expect(tribu.as(bearer(other.access_token)).showMe()).rejects.toMatchObject({ code: 'caller.token_revoked' })
    await expect(logIn(user.username)).rejects.toMatchObject(badCredentials)
    await expect(logIn(user.username, 'another password')).resolves.toBeDefined()
  })

  test('needs the current one, and guessing it is limited', async () => {
    const member = await aMember(tribu, { password })
    const caller = { headers: { ...member.headers, ...fromNewAddress().headers } }
    const change = (current_password: string) =>
      tribu.as(caller).changePassword({ body: { current_password, new_password: 'another password' } })
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(change('guess')).rejects.toMatchObject({ status: 400, code: 'account.wrong_password' })
    }
    await expect(change(password)).rejects.toMatchObject({ status: 429, code: 'login.too_many_attempts' })
  })

  test('refuses short ones', async () => {
    const member = await aMember(tribu, { password })
    await expect(
      tribu.as(member).changePassword({ body: { current_password: password, new_password: 'short' } }),
    ).rejects.toMatchObject({ status: 422, fields: [{ path: 'new_password' }] })
  })

  test('is for members alone', async () => {
    const body = { current_password: password, new_password: 'another password' }
    await expect(tribu.as(nobody).changePassword({ body })).rejects.toMatchObject({ status: 401 })
    await expect(tribu.as(await aGuest(tribu)).changePassword({ body })).rejects.toMatchObject({ status: 403 })
  })
})

describe('asking for a link', () => {
  test('mails it in the language of whoever asks, with the public address of the site', async () => {
    const { user } = await aMember(tribu)
    const email = user.email ?? ''
    await ask(email.toUpperCase())
    await ask(email, 'en')
    const [english, spanish] = await mailsTo(email)
    expect(spanish).toMatchObject({ subject: 'Tribu: elige otra contraseña' })
    expect(spanish?.text).toMatch(/https:\/\/tribu\.example\/user\/reset\?token=[\w-]{43}\n/)
    expect(english).toMatchObject({ subject: 'Tribu: choose another password' })
  })

  test('answers the same whether or not there is an account', async () => {
    const [active, inactive] = await Promise.all([aMember(tribu), aMember(tribu, { active: false })])
    const known = await ask(active.user.email ?? '')
    expect(await ask('nobody@example.com')).toEqual(known)
    expect(await ask(inactive.user.email ?? '')).toEqual(known)
    expect(await mailsTo('nobody@example.com')).toEqual([])
    expect(await mailsTo(inactive.user.email ?? '')).toEqual([])
  })

  test('does not fill a mailbox: five an hour', async () => {
    const email = (await aMember(tribu)).user.email ?? ''
    for (let turn = 0; turn < 7; turn += 1) await ask(email)
    expect(await mailsTo(email)).toHaveLength(5)
    await tribu.advance(3601)
    await ask(email)
    expect(await mailsTo(email)).toHaveLength(6)
  })

  test('needs an e-mail', async () => {
    await expect(ask('not an e-mail')).rejects.toMatchObject({ status: 422, fields: [{ path: 'email' }] })
  })
})

describe('the link', () => {
  test('saves a password, ends every login and wipes failed attempts', async () => {
    const { user } = await aMember(tribu, { password })
    const before = await logIn(user.username)
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(logIn(user.username, 'guess')).rejects.toMatchObject(badCredentials)
    }
    await ask(user.email ?? '')
    await confirm(await tokenMailedTo(user.email ?? ''))
    await expect(tribu.as(bearer(before.access_token)).showMe()).rejects.toMatchObject({ code: 'caller.token_revoked' })
    await expect(logIn(user.username, 'another password')).resolves.toBeDefined()
  })

  test('works once, also when twenty use it at the same moment', async () => {
    const { user } = await aMember(tribu, { password })
    await ask(user.email ?? '')
    const token = await tokenMailedTo(user.email ?? '')
    const passwords = Array.from({ length: 20 }, (_, index) => `password number ${index}`)
    const outcomes = await Promise.allSettled(passwords.map((chosen) => confirm(token, chosen)))
    const winners = passwords.filter((_, index) => outcomes[index]?.status === 'fulfilled')
    expect(winners).toHaveLength(1)
    await expect(logIn(user.username, winners[0])).resolves.toBeDefined()
    await expect(confirm(token)).rejects.toMatchObject(invalid)
  })

  test('makes the other links that were mailed worthless', async () => {
    const { user } = await aMember(tribu, { password })
    await ask(user.email ?? '')
    const older = await tokenMailedTo(user.email ?? '')
    await ask(user.email ?? '')
    await confirm(await tokenMailedTo(user.email ?? ''))
    await expect(confirm(older)).rejects.toMatchObject(invalid)
  })

  test('is worthless after an hour', async () => {
    const { user } = await aMember(tribu, { password })
    await ask(user.email ?? '')
    await tribu.advance(3600)
    await expect(confirm(await tokenMailedTo(user.email ?? ''))).rejects.toMatchObject(invalid)
  })

  test('is worthless once the e-mail or the password was changed, or the account switched off', async () => {
    const admin = await anAdmin(tribu)
    const changes = [
      (id: number) => tribu.as(admin).updateUser({ params: { id }, body: { email: `moved${id}@example.com` } }),
      (id: number) => tribu.as(admin).updateUser({ params: { id }, body: { activo: false } }),
      (id: number) => tribu.as(admin).deleteUser({ params: { id } }),
    ]
    for (const change of changes) {
      const { user } = await aMember(tribu)
      await ask(user.email ?? '')
      const token = await tokenMailedTo(user.email ?? '')
      await change(user.id)
      await expect(confirm(token)).rejects.toMatchObject(invalid)
    }
  })

  test('cannot be guessed or used with a short password', async () => {
    await expect(confirm('nonsense')).rejects.toMatchObject(invalid)
    await expect(confirm('nonsense', 'short')).rejects.toMatchObject({ status: 422 })
  })
})
