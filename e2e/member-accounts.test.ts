import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aMember, anAdmin } from '../server/modules/accounts/builders.ts'
import { accessCookie } from '../server/platform/http/request-caller.ts'
import { nobody, type TestCaller } from '../server/testing/test-tribu.ts'
import { dashboard, openTab } from './member.ts'
import { testSite, type Visitor } from './site.ts'

const site = testSite()
const password = 'una clave bastante larga'

/** What this browser's guest can call the API with. */
async function guestIn(page: Page): Promise<TestCaller> {
  await page.getByRole('banner').getByRole('link', { name: 'Entrar' }).waitFor()
  return { headers: { 'X-Session-ID': await page.evaluate<string>("localStorage.getItem('tribu.session')") } }
}

async function earnSomething(guest: TestCaller): Promise<void> {
  await site.tribu.as(guest).createEvent({ body: { event_type: 'encuesta_pregunta', metadata: { question: 'q1' } } })
}

async function logIn(page: Page, username: string, typed = password): Promise<void> {
  await page.getByLabel('Correo o nombre de usuario').fill(username)
  await page.getByLabel('Contraseña', { exact: true }).fill(typed)
  await page.getByRole('button', { name: 'Entrar' }).click()
}

async function loggedIn(username: string): Promise<Visitor> {
  const visitor = await site.visit('/user/auth')
  await logIn(visitor.page, username)
  await dashboard(visitor.page).waitFor()
  return visitor
}

test('a guest who registers keeps points, badges, credits and history', async () => {
  const { page } = await site.visit('/')
  const guest = await guestIn(page)
  await earnSomething(guest)
  await site.tribu.as(guest).chargeCredits({ body: { units: 9 } })
  const before = await site.tribu.as(guest).showInfo()

  await page.goto('/user/auth#register')
  await page.getByText('Lo que ya tienes').waitFor()
  await page.getByLabel('Correo electrónico').fill('nueva@example.com')
  await page.getByLabel('Nombre de usuario').fill('nueva')
  await page.getByLabel('Contraseña', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Crear cuenta' }).click()
  await page.getByRole('heading', { name: 'Te damos la bienvenida, nueva' }).waitFor()
  await page.getByRole('button', { name: 'Continuar' }).click()

  await page.getByRole('heading', { level: 1, name: 'Hola, nueva' }).waitFor()
  await page.getByRole('region', { name: 'Tu tarjeta de miembro' }).getByText('91').first().waitFor()
  await page.getByRole('list', { name: 'Últimos eventos' }).getByText('+1').first().waitFor()
  await page.getByRole('list', { name: 'Últimos movimientos' }).getByText('-9').waitFor()
  const points = before.gamification.reduce((sum, progress) => sum + progress.points, 0)
  await page.getByRole('region', { name: 'Puntos' }).getByText(String(points)).first().waitFor()
})

test('a taken name is told when registering', async () => {
  const { user } = await aMember(site.tribu)
  const { page } = await site.visit('/')
  await page.goto('/user/auth#register')
  await page.getByLabel('Correo electrónico').fill('otra@example.com')
  await page.getByLabel('Nombre de usuario').fill(user.username)
  await page.getByLabel('Contraseña', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Crear cuenta' }).click()
  await page.getByText('Ese nombre de usuario ya está en uso').waitFor()
  expect(await page.getByLabel('Nombre de usuario').getAttribute('aria-invalid')).toBe('true')
})

test('logging in adds what the guest has earned, and leads to where one wanted to go', async () => {
  const { user } = await aMember(site.tribu, { password })
  const { page } = await site.visit('/')
  const guest = await guestIn(page)
  await earnSomething(guest)
  await site.tribu.as(guest).chargeCredits({ body: { units: 9 } })
  await page.goto('/user/dashboard?tab=transactions')
  await logIn(page, user.email ?? '', 'no es esta')
  await page.getByRole('alert').getByText('El usuario o la contraseña no son correctos').waitFor()
  await logIn(page, user.email ?? '')

  await page.getByRole('tabpanel', { name: 'Transacciones' }).waitFor()
  await page.getByText('-9').waitFor()
  await openTab(page, 'Perfil')
  await page.getByRole('list', { name: 'Últimos eventos' }).getByText('+1').first().waitFor()
})

test('a forgotten password is replaced with a mailed link, once', async () => {
  const { user } = await aMember(site.tribu, { password })
  const { page } = await site.visit('/')
  await page.goto('/user/auth#reset')
  await page.getByLabel('Correo electrónico').fill(user.email ?? '')
  await page.getByRole('button', { name: 'Enviar enlace' }).click()
  await page.getByText('Revisa tu correo').waitFor()

  const choose = async (chosen: string) => {
    await page.goto(await mailedLink(user.email ?? ''))
    await page.getByLabel('Contraseña nueva', { exact: true }).fill(chosen)
    await page.getByLabel('Repite la contraseña nueva').fill(chosen)
    await page.getByRole('button', { name: 'Guardar contraseña' }).click()
  }
  await choose('la que sí recuerdo')
  await page.getByRole('heading', { name: 'Entra en tu cuenta' }).waitFor()
  await logIn(page, user.username, 'la que sí recuerdo')
  await dashboard(page).waitFor()

  await choose('una tercera vez no')
  await page.getByText('El enlace ha caducado o ya se ha usado').waitFor()
})

test('a member stays logged in when the short-lived token has run out, in many windows at once', async () => {
  const { user } = await aMember(site.tribu, { password })
  const { page, context } = await loggedIn(user.username)
  await site.tribu.advance(2 * 3600)
  await openTab(page, 'Seguridad')
  await page.getByText('Esta sesión').waitFor()

  // The browser drops the cookie when its time is over.
  await context.clearCookies({ name: accessCookie })
  const windows = await Promise.all(Array.from({ length: 8 }, () => context.newPage()))
  await Promise.all(windows.map((window) => window.goto('/user/dashboard')))
  await Promise.all(windows.map((window) => window.getByRole('tabpanel', { name: 'Perfil' }).waitFor()))
  await page.reload()
  await page.getByRole('tabpanel', { name: 'Seguridad' }).waitFor()
})

test('a login that was not used for longer than its life asks for the password again', async () => {
  const { user } = await aMember(site.tribu, { password })
  const { page } = await loggedIn(user.username)
  await site.tribu.advance(9 * 86_400)
  await page.reload()
  await page.getByRole('heading', { name: 'Entra en tu cuenta' }).waitFor()
  await logIn(page, user.username)
  await dashboard(page).waitFor()
})

test('logging out leads home as a guest, in every window', async () => {
  const { user } = await aMember(site.tribu, { password })
  const { page, context } = await loggedIn(user.username)
  const second = await context.newPage()
  await second.goto('/user/dashboard')
  await dashboard(second).waitFor()

  await page.getByRole('button', { name: `Cuenta de ${user.username}` }).click()
  await page.getByRole('menuitem', { name: 'Cerrar sesión' }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Entrar' }).waitFor()
  await expect.poll(() => new URL(page.url()).pathname).toBe('/')
  await second.getByRole('heading', { name: 'Entra en tu cuenta' }).waitFor()
  await expect(site.tribu.as(nobody).showMe()).rejects.toMatchObject({ status: 401 })
})

/** The address in the last mail to somebody. */
async function mailedLink(to: string): Promise<string> {
  const { items } = await site.tribu.as(await anAdmin(site.tribu)).listMails({ query: { limit: 100 } })
  const link = items.find((mail) => mail.to === to)?.text.match(/http\S+/)?.[0]
  if (link === undefined) throw new Error(`There is no mail with a link to ${to}`)
  return link
}
