import { expect, test } from 'vitest'
import { anAdmin } from '../server/modules/accounts/builders.ts'
import { dashboard, enter, openTab, snackbar, visitAsMember } from './member.ts'
import { expectAccessible, testSite } from './site.ts'

const site = testSite()
const password = 'la clave de siempre'
const security = '/user/dashboard?tab=security'
const elsewhere = { grant_type: 'password', password } as const

test('a member changes their password; a wrong one is told at its field', async () => {
  const { page, member } = await visitAsMember(site, security, { details: { password } })
  const change = async (current: string, next: string, repeated = next) => {
    await page.getByLabel('Contraseña actual').fill(current)
    await page.getByLabel('Contraseña nueva', { exact: true }).fill(next)
    await page.getByLabel('Repite la contraseña nueva').fill(repeated)
    await page.getByRole('button', { name: 'Cambiar contraseña' }).click()
  }

  await change(password, 'corta')
  await page.getByText('Usa 8 caracteres o más.').waitFor()
  await change(password, 'otra clave larga', 'otra cosa')
  await page.getByText('Las dos contraseñas no coinciden.').waitFor()
  await change('no es esta', 'otra clave larga')
  await page.getByText('La contraseña actual no es correcta').waitFor()
  expect(await page.getByLabel('Contraseña actual').getAttribute('aria-invalid')).toBe('true')

  await change(password, 'otra clave larga')
  await snackbar(page, 'Contraseña cambiada').waitFor()
  expect(await page.getByLabel('Contraseña actual').inputValue()).toBe('')
  const { username } = member.user
  await site.tribu.as({ headers: {} }).loginMember({ body: { ...elsewhere, username, password: 'otra clave larga' } })
})

test('open sessions are listed with their device, and one of them can be closed', async () => {
  const { page, member } = await visitAsMember(site, security, { details: { password } })
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Mobile/15E148 Safari/604.1'
  await site.tribu
    .as({ headers: { 'User-Agent': phone } })
    .loginMember({ body: { ...elsewhere, username: member.user.username } })
  await page.reload()

  const rows = page.getByRole('region', { name: 'Sesiones abiertas' }).getByRole('listitem')
  await rows.filter({ hasText: 'Safari en iOS' }).getByText('127.0.0.1').waitFor()
  await rows.filter({ hasText: 'Esta sesión' }).waitFor()
  expect(await rows.filter({ hasText: 'Esta sesión' }).getByRole('button').count()).toBe(0)

  await page.getByRole('button', { name: 'Cerrar la sesión de Safari en iOS' }).click()
  await snackbar(page, 'Sesión cerrada.').waitFor()
  await rows.filter({ hasText: 'Safari en iOS' }).waitFor({ state: 'detached' })
  expect(await site.tribu.as(member).listLogins()).toHaveLength(1)
})

test('logging out everywhere ends this session and those of other browsers', async () => {
  const here = await visitAsMember(site, security)
  const other = await site.visit('/')
  await enter(site, other, here.member)
  await other.page.goto('/user/dashboard')
  await dashboard(other.page).waitFor()

  await here.page.getByRole('button', { name: 'Cerrar sesión en todas partes' }).click()
  await here.page.getByRole('dialog').getByRole('button', { name: 'Cancelar' }).click()
  await here.page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await site.tribu.as(here.member).listLogins()).toHaveLength(1)

  await here.page.getByRole('button', { name: 'Cerrar sesión en todas partes' }).click()
  await expectAccessible(here.page)
  await here.page.getByRole('dialog').getByRole('button', { name: 'Cerrar sesión en todas partes' }).click()
  for (const { page } of [here, other]) await page.getByRole('heading', { name: 'Entra en tu cuenta' }).waitFor()
})

test('deleting the account asks for the name, ends at home, and leaves nothing to log in to', async () => {
  const { page, member } = await visitAsMember(site, security, { details: { password } })
  const { username } = member.user
  await page.getByText('Los créditos, los puntos y las insignias que tengas se pierden.').waitFor()
  await page.getByRole('button', { name: 'Eliminar mi cuenta' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(`Escribe ${username} para confirmar`).fill('otro nombre')
  await dialog.getByRole('button', { name: 'Eliminar para siempre' }).click()
  await dialog.getByText(`Escribe exactamente ${username}.`).waitFor()
  await expectAccessible(page)

  await dialog.getByLabel(`Escribe ${username} para confirmar`).fill(username)
  await dialog.getByRole('button', { name: 'Eliminar para siempre' }).click()
  await snackbar(page, 'Tu cuenta se ha eliminado').waitFor()
  expect(new URL(page.url()).pathname).toBe('/')
  await page.getByRole('banner').getByRole('link', { name: 'Entrar' }).waitFor()
  await expect(site.tribu.as({ headers: {} }).loginMember({ body: { ...elsewhere, username } })).rejects.toMatchObject({
    status: 401,
  })
})

test('the last administrator is told why the account stays', async () => {
  const { page, member } = await visitAsMember(site, security, { details: { role: 'admin' } })
  await page.getByRole('button', { name: 'Eliminar mi cuenta' }).click()
  await page.getByLabel(`Escribe ${member.user.username} para confirmar`).fill(member.user.username)
  await page.getByRole('button', { name: 'Eliminar para siempre' }).click()
  await page.getByRole('alert').getByText('Es la última cuenta de administración activa').waitFor()
  await anAdmin(site.tribu)
  await page.getByRole('button', { name: 'Eliminar para siempre' }).click()
  await snackbar(page, 'Tu cuenta se ha eliminado').waitFor()
})

test('who does not know the password gets a link', async () => {
  const { page, member } = await visitAsMember(site, '/user/dashboard', { look: { language: 'en' } })
  await openTab(page, 'Security')
  await page.getByRole('button', { name: 'You do not know it? Get a link by e-mail' }).click()
  await snackbar(page, `We have sent a link to ${member.user.email}`).waitFor()
})
