import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aMember, anAdmin } from '../server/modules/accounts/builders.ts'
import { nobody } from '../server/testing/test-tribu.ts'
import { confirmWith, row, visitAsAdmin } from './admin.ts'
import { enter, openTab, snackbar } from './member.ts'
import { expectAccessible, testSite } from './site.ts'

const site = testSite()

const setting = (key: string) => site.tribu.as(nobody).showSetting({ params: { key } })
const group = (page: Page, name: string) => page.getByRole('button', { name })

test('a figure is saved on leaving its field, and goes back to its default', async () => {
  const { page } = await visitAsAdmin(site)
  await group(page, 'Acceso').click()
  const field = page.getByLabel('Duración del token de acceso, en segundos')
  await field.fill('7200')
  await field.blur()
  await snackbar(page, 'Guardado: Duración del token de acceso').waitFor()
  expect(await setting('token_expiration')).toBe('7200')
  await page.getByText('Ahora: 2 horas').waitFor()

  await page.getByRole('button', { name: 'Volver al valor por defecto: Duración del token de acceso' }).click()
  await expect.poll(() => setting('token_expiration')).toBe('3600')
  await expect.poll(() => field.inputValue()).toBe('3600 s')
})

test('Enter saves once; Escape gives up', async () => {
  const { page, member } = await visitAsAdmin(site)
  const field = page.getByRole('textbox', { name: 'Nombre del sitio' })
  await field.fill('La Tribu')
  await field.press('Enter')
  await snackbar(page, 'Guardado: Nombre del sitio').waitFor()
  expect(await setting('site_name')).toBe('La Tribu')
  await field.fill('Otra cosa')
  await field.press('Escape')
  await expect.poll(() => field.inputValue()).toBe('La Tribu')
  await field.blur()
  const { items } = await site.tribu.as(member).listAuditEntries({ query: { search: 'site_name' } })
  expect(items).toHaveLength(1)
  await site.tribu.as(member).updateSetting({ body: { key: 'site_name', value: 'Tribu' } })
})

test('a refused value stays where it was typed, with the reason of the server', async () => {
  const { page } = await visitAsAdmin(site)
  await group(page, 'Acceso').click()
  const field = page.getByLabel('Duración del token de acceso, en segundos')
  await field.fill('10')
  await field.blur()
  await page.getByText('Debe estar entre 300 y 86400').waitFor()
  expect(await field.inputValue()).toBe('10 s')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await setting('token_expiration')).toBe('3600')
  await expectAccessible(page)
})

test('switches, choices, time zones and rate limits have the control they deserve', async () => {
  const { page } = await visitAsAdmin(site)
  await page.getByRole('combobox', { name: 'Zona horaria del sitio' }).fill('madrid')
  await page.getByRole('option', { name: /Europe \/ Madrid/ }).click()
  await expect.poll(() => setting('time_zone')).toBe('Europe/Madrid')

  await group(page, 'Registros').click()
  await page.getByRole('combobox', { name: 'Detalle del registro del servidor' }).click()
  await page.getByRole('option', { name: 'WARNING' }).click()
  await expect.poll(() => setting('log_level')).toBe('WARNING')

  await group(page, 'Límites de peticiones').click()
  const limit = page.getByRole('group', { name: 'Peticiones de acceso por dirección IP' })
  await limit.getByLabel('Peticiones').fill('25')
  await limit.getByLabel('Segundos').fill('30')
  await limit.getByLabel('Segundos').press('Enter')
  await expect.poll(() => setting('rate_limit_auth')).toBe('{"limit":25,"window":30}')

  await group(page, 'Llamadas desde otras webs').click()
  await page.getByRole('link', { name: 'Añadir orígenes' }).click()
  await page.getByRole('tabpanel', { name: 'Orígenes Permitidos' }).waitFor()
})

test('the search looks through all groups, and stays in the address', async () => {
  const { page } = await visitAsAdmin(site)
  await page.getByLabel('Buscar en todos los ajustes').fill('creditos')
  await page.getByLabel('Precio de un crédito, en USD').waitFor()
  await page.getByRole('textbox', { name: 'Nombre del sitio' }).waitFor({ state: 'hidden' })
  await page.waitForURL('**/admin/dashboard?tab=settings&search=creditos')
  await page.reload()
  await page.getByLabel('Precio de un crédito, en USD').waitFor()
  await page.getByLabel('Buscar en todos los ajustes').fill('xyzzy')
  await page.getByText('Ningún ajuste coincide').waitFor()
  await page.getByRole('button', { name: 'Ver todos los ajustes' }).click()
  await page.getByRole('textbox', { name: 'Nombre del sitio' }).waitFor()
})

test('what another administrator changes appears without a reload', async () => {
  const { page } = await visitAsAdmin(site)
  const field = page.getByRole('textbox', { name: 'Versión de la API que se anuncia' })
  await field.waitFor()
  const other = site.tribu.as(await anAdmin(site.tribu))
  await other.updateSetting({ body: { key: 'api_version', value: '1.2.3' } })
  await expect.poll(() => field.inputValue()).toBe('1.2.3')
})

test('closing the site asks first', async () => {
  const { page } = await visitAsAdmin(site)
  const toggle = page.getByRole('switch', { name: 'Solo entran administradores' })
  await toggle.click({ force: true })
  await confirmWith(page, 'Cancelar')
  expect(await setting('maintenance_mode')).toBe('false')
  expect(await toggle.isChecked()).toBe(false)
})

test('origins are added and taken away', async () => {
  const { page } = await visitAsAdmin(site, 'origins')
  await page.getByText('Solo este sitio llama a la API').waitFor()
  const field = page.getByLabel('Nuevo origen')
  await field.fill('tienda.example/compras')
  await field.press('Enter')
  await page.getByText('Escribe un origen como https://example.com, sin ruta').waitFor()
  await field.fill('https://tienda.example')
  await page.getByRole('button', { name: 'Añadir origen' }).click()
  await snackbar(page, 'https://tienda.example ya puede llamar a la API.').waitFor()
  await row(page, 'https://tienda.example').waitFor()

  await page.getByRole('button', { name: 'Quitar https://tienda.example' }).click()
  await expectAccessible(page)
  await confirmWith(page, 'Quitar origen')
  await page.getByText('Solo este sitio llama a la API').waitFor()
  expect(await setting('allowed_origins')).toBe('[]')
})

test('a feature that is switched off leaves the menus at once, and comes back', async () => {
  const { page } = await visitAsAdmin(site, 'features')
  const menu = page.getByRole('navigation', { name: 'Navegación principal' })
  await menu.getByRole('link', { name: 'Rankings' }).waitFor()
  const toggle = page.getByRole('switch', { name: 'Gamificación' })
  await toggle.click({ force: true })
  await snackbar(page, 'Apagado: Gamificación').waitFor()
  await menu.getByRole('link', { name: 'Rankings' }).waitFor({ state: 'hidden' })
  await openTab(page, 'Gamificación')
  await page.getByText('La gamificación está desactivada').waitFor()
  await page.getByRole('button', { name: 'Ir a Funcionalidades' }).click()
  await toggle.click({ force: true })
  await menu.getByRole('link', { name: 'Rankings' }).waitFor()
  expect(await setting('enable_gamification')).toBe('true')
})

test.each([
  ['Habilitar Registro', 'enable_registration', 'false'],
  ['Habilitar Login Social', 'enable_social_login', 'false'],
  ['Deshabilitar Usuarios Anónimos', 'disable_anonymous_users', 'true'],
  ['Desactivar Créditos', 'disable_credits', 'true'],
  ['Medios de pago', 'enable_payment_methods', 'false'],
  ['Integraciones', 'enable_integrations', 'false'],
])('the switch "%s" moves %s', async (name, key, moved) => {
  const { page, member } = await visitAsAdmin(site, 'features')
  await page.getByRole('switch', { name }).click({ force: true })
  await expect.poll(() => setting(key)).toBe(moved)
  await site.tribu.as(member).updateSetting({ body: { key, value: moved === 'true' ? 'false' : 'true' } })
})

test('the audit log shows who changed what, from what to what, and is searched', async () => {
  const { page, member } = await visitAsAdmin(site, 'audit')
  const admin = site.tribu.as(member)
  await admin.updateSetting({ body: { key: 'credit_price', value: '2.5' } })
  await admin.updateSetting({ body: { key: 'guest_credits', value: '120' } })
  const entry = row(page, 'setting:credit_price')
  await entry.getByText('Ajuste cambiado').waitFor()
  await entry.getByText(member.user.username).waitFor()
  await entry.getByText('2.5').waitFor()
  await page.getByLabel('Buscar por persona, acción o asunto').fill('guest_credits')
  await row(page, 'setting:credit_price').waitFor({ state: 'hidden' })
  await row(page, 'setting:guest_credits').getByText('120').waitFor()
  await page.getByLabel('Buscar por persona, acción o asunto').fill('nada de nada')
  await page.getByText('Ningún cambio coincide').waitFor()
})

test('mails can be read where there is no mail server', async () => {
  const member = await aMember(site.tribu)
  await site.tribu.as(nobody).requestPasswordReset({ body: { email: member.user.email ?? '' } })
  await site.tribu.settle()
  const { page } = await visitAsAdmin(site, 'mails')
  await page.getByText('No hay servidor de correo configurado').waitFor()
  await row(page, member.user.email ?? '')
    .getByRole('button')
    .click()
  const mail = page.getByRole('dialog')
  await mail.getByText('/user/reset?token=').waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await mail.waitFor({ state: 'hidden' })
})

test('a page of another administrator follows a switch too', async () => {
  const { page } = await visitAsAdmin(site, 'features')
  const other = await site.visit('/')
  const member = await anAdmin(site.tribu)
  await enter(site, other, member)
  await other.page.goto('/admin/dashboard?tab=features')
  await other.page.getByRole('switch', { name: 'Habilitar Registro' }).click({ force: true })
  await page.getByText('Cerrado').waitFor()
  await other.page.getByRole('switch', { name: 'Habilitar Registro' }).click({ force: true })
  await page.getByText('Abierto').waitFor()
})
