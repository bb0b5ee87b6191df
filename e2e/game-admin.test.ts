import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aMember, anAdmin } from '../server/modules/accounts/builders.ts'
import { act } from '../server/modules/gamification/builders.ts'
import { confirmWith, panel, row, visitAsAdmin } from './admin.ts'
import { snackbar } from './member.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

const site = testSite()

const catalogues = [
  'actions',
  'levels',
  'streaks',
  'missions',
  'events',
  'achievements',
  'boards',
  'combos',
  'segments',
]

async function choose(form: Locator, field: string, text: string): Promise<void> {
  await form.getByRole('combobox', { name: field }).click()
  await form.page().getByRole('option', { name: text }).first().click()
}

async function name(form: Locator, es: string, en: string, field = 'Nombre'): Promise<void> {
  await form.getByRole('textbox', { name: new RegExp(`^${field}.*español`, 'i') }).fill(es)
  await form.getByRole('textbox', { name: new RegExp(`^${field}.*inglés`, 'i') }).fill(en)
}

const preview = (form: Locator) => form.getByRole('region', { name: 'Qué significaría ahora' })
const closeButton = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Cerrar' })

test.each(catalogues)('%s are listed with what they do; a rule is opened and saved as it is', async (catalogue) => {
  const { page, context } = await visitAsAdmin(site, `game&view=${catalogue}`)
  await page
    .getByRole('button', { name: /^Editar / })
    .first()
    .click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Guardar cambios' }).waitFor()
  await preview(form).getByText(/\S{3}/).nth(1).waitFor()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Guardar cambios' }).click()
  await snackbar(page, 'Cambios guardados en').waitFor()
  await form.waitFor({ state: 'hidden' })
  await context.close()
})

test('a mission is made, previewed, offered to members, switched off and removed', async () => {
  const { page } = await visitAsAdmin(site, 'game&view=missions')
  await page.getByRole('button', { name: 'Crear misión' }).click()
  const form = panel(page, 'Nueva misión')
  await form.getByRole('textbox', { name: 'Código' }).fill('two_invoices')
  await name(form, 'Dos facturas', 'Two invoices')
  await choose(form, 'Tipo', 'Semanal')
  await choose(form, 'Acciones que cuentan', 'Subir una factura')
  await form.getByRole('textbox', { name: 'Objetivo' }).fill('2')
  await preview(form)
    .getByText(/2 veces «Subir una factura»/)
    .waitFor()
  await form.getByRole('button', { name: 'Crear regla' }).click()
  await snackbar(page, '«Dos facturas» ya está en juego.').waitFor()

  const member = site.tribu.as(await aMember(site.tribu))
  const offered = async () => {
    const { data } = await member.listMissions({ query: {} })
    return JSON.stringify(data).includes('two_invoices')
  }
  expect(await offered()).toBe(true)

  await page.getByLabel('Buscar reglas').fill('two_inv')
  await row(page, 'Dos facturas').getByText('Semanal · 2 veces: Subir una factura').waitFor()
  await row(page, 'Dos facturas').getByRole('switch').click({ force: true })
  await snackbar(page, '«Dos facturas» ya no está en juego.').waitFor()
  expect(await offered()).toBe(false)
  await page.getByRole('button', { name: 'Eliminar Dos facturas' }).click()
  await confirmWith(page, 'Eliminar regla')
  await page.getByText('Ninguna regla coincide').waitFor()
})

test('what the server refuses stands on its field, also in a row of a list', async () => {
  const { page } = await visitAsAdmin(site, 'game&view=boards')
  await page.getByRole('button', { name: 'Crear clasificación' }).click()
  const form = panel(page, 'Nueva clasificación')
  await form.getByRole('textbox', { name: 'Código' }).fill('weekly_invoices')
  await name(form, 'Repetida', 'Repeated')
  for (const _prize of [1, 2]) await form.getByRole('button', { name: 'Añadir premio' }).click()
  const second = form.getByRole('group', { name: 'Premio 2' })
  await second.getByRole('textbox', { name: 'Desde el puesto' }).fill('1')
  await form.getByRole('button', { name: 'Crear regla' }).click()
  await form.getByText('Ya existe «weekly_invoices»').first().waitFor()
  expect(await form.getByRole('textbox', { name: 'Código' }).getAttribute('aria-invalid')).toBe('true')
  expect(await second.locator('[aria-invalid="true"]').count()).toBeGreaterThan(0)

  await second.getByRole('textbox', { name: 'Desde el puesto' }).fill('')
  await form.getByRole('button', { name: 'Crear regla' }).click()
  await second.getByText('Este dato es necesario.').waitFor()
  await form.getByRole('button', { name: 'Quitar Premio 2' }).click()
  await second.waitFor({ state: 'hidden' })
})

test('an event on certain days shows its next times before it is saved', async () => {
  const { page } = await visitAsAdmin(site, 'game&view=events', { language: 'en', width: 390, scheme: 'dark' })
  await page.getByRole('button', { name: 'Create event' }).click()
  const form = panel(page, 'New event')
  await form.getByRole('textbox', { name: 'Code' }).fill('sunday_treat')
  for (const field of ['Name', 'Description']) {
    await form.getByRole('textbox', { name: new RegExp(`^${field}.*Spanish`) }).fill('Domingo dulce')
    await form.getByRole('textbox', { name: new RegExp(`^${field}.*English`) }).fill('Sunday treat')
  }
  await form.getByText('Sun', { exact: true }).click()
  const times = form.getByRole('list', { name: 'Next times' })
  await times.getByRole('listitem').nth(4).waitFor()
  await form.getByText('Once', { exact: true }).click()
  await times.getByRole('listitem').nth(1).waitFor({ state: 'hidden' })
  await times.getByRole('listitem').first().waitFor()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Create rule' }).click()
  await snackbar(page, '“Sunday treat” is in play.').waitFor()
  await expectNoSidewaysScroll(page)
})

test('an achievement may ask for other things; each counter has its own fields', async () => {
  const { page } = await visitAsAdmin(site, 'game&view=achievements')
  await page.getByRole('button', { name: 'Crear logro' }).click()
  const form = panel(page, 'Nuevo logro')
  const first = form.getByRole('group', { name: 'Criterio 1' })
  await choose(first, 'Se cuenta', 'Valores distintos de un dato')
  await choose(first, 'Acción', 'Subir una factura')
  await first.getByRole('textbox', { name: 'Dato' }).fill('no_such_field')
  await form.getByRole('textbox', { name: 'Código' }).fill('explorer')
  await form.getByRole('textbox', { name: 'Categoría' }).fill('invoices')
  await name(form, 'Explorador', 'Explorer')
  await name(form, 'Compra en sitios distintos', 'Shop in different places', 'Descripción')
  await preview(form).getByText('La acción no cuenta el campo «no_such_field»').waitFor()
  await first.getByRole('textbox', { name: 'Dato' }).fill('merchant')
  await preview(form)
    .getByText(/Lo tendrían ya \d+ de \d+ miembros/)
    .waitFor()
  await form.getByRole('button', { name: 'Crear regla' }).click()
  await snackbar(page, '«Explorador» ya está en juego.').waitFor()
})

test('from the list of users one comes to the game of a member, gives something, and reads why', async () => {
  const member = await aMember(site.tribu)
  await act(site.tribu, member, 'invoice_upload', { metadata: { invoice_number: 'GA-1' } })
  const { page } = await visitAsAdmin(site, 'users')
  const { username } = member.user
  await page.getByLabel('Buscar por nombre o correo').fill(username)
  await page.getByRole('link', { name: `Ver el juego de ${username}` }).click()
  await page.getByRole('heading', { name: username, exact: true }).waitFor()
  await page.getByRole('region', { name: 'Lo que ha hecho' }).getByText('Subir una factura').waitFor()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Dar algo' }).click()
  const form = panel(page, `Dar algo a ${username}`)
  await form.getByRole('button', { name: 'Dar', exact: true }).click()
  await form.getByText('Indica cuánto das').waitFor()
  await form.getByRole('textbox', { name: 'XP' }).fill('150')
  await form.getByRole('textbox', { name: 'Motivo' }).fill('Gracias por avisar')
  await form.getByRole('button', { name: 'Dar', exact: true }).click()
  const question = panel(page, `¿Dárselo a ${username}?`)
  await question.getByText('Recibirá 150 XP.').waitFor()
  await question.getByRole('button', { name: 'Dar', exact: true }).click()
  await snackbar(page, `${username} ya lo tiene, y sube al nivel Bronze Explorer.`).waitFor()
  await page.getByRole('group', { name: 'Bronze Explorer' }).getByText('Nivel 2').waitFor()

  await row(page, 'Regalo del equipo').getByRole('button').click()
  await page.getByRole('dialog').getByText('Gracias por avisar').first().waitFor()
  await closeButton(page).click()
  await page.reload()
  await page.getByRole('heading', { name: username, exact: true }).waitFor()
  await page.getByRole('button', { name: 'Otro miembro' }).click()
  await page.getByLabel('Buscar por nombre o correo').waitFor()
})

test('an action is tried without being recorded', async () => {
  const member = await aMember(site.tribu)
  const { page } = await visitAsAdmin(site, `game&view=rehearsal&member=${member.user.id}`, { width: 390 })
  await page.getByRole('button', { name: 'Probar', exact: true }).click()
  await page.getByText('Elige qué haría.').waitFor()
  await choose(page.locator('main'), 'Acción', 'Subir una factura')
  await page.getByRole('textbox', { name: 'Número de factura' }).fill('R-1')
  await page.getByRole('button', { name: 'Probar', exact: true }).click()
  await page.getByText('Es un ensayo: no se ha registrado nada.').waitFor()
  await page.getByRole('table', { name: 'Lümis' }).getByText('Subir una factura').waitFor()
  await page.getByText(/Facturas de la semana.*de 0 a 1/).waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  const admin = site.tribu.as(await anAdmin(site.tribu))
  const { data } = await admin.listMemberActions({ params: { user_id: member.user.id }, query: {} })
  expect(data.total).toBe(0)
})

test('periods that run are shown with who takes part and when they close', async () => {
  await act(site.tribu, await aMember(site.tribu), 'invoice_upload', { metadata: { invoice_number: 'P-1' } })
  const { page } = await visitAsAdmin(site, 'game&view=periods')
  await page.getByRole('table', { name: 'En juego' }).getByText('Facturas de la semana').waitFor()
  await expectAccessible(page)
})
