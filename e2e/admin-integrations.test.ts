import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aMember, anAdmin } from '../server/modules/accounts/builders.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../server/testing/webhook-receiver.ts'
import { confirmWith, panel, row, visitAsAdmin } from './admin.ts'
import { openTab, snackbar } from './member.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

const site = testSite()
let receiver: WebhookReceiver

beforeAll(async () => {
  receiver = await startWebhookReceiver()
  const admin = site.tribu.as(await anAdmin(site.tribu))
  await admin.updateSetting({ body: { key: 'webhook_private_networks', value: 'true' } })
})
afterAll(() => receiver.close())
beforeEach(() => receiver.answer({ status: 200 }))

/** An integration made through the API, switched on. */
async function anIntegration(name: string) {
  const admin = site.tribu.as(await anAdmin(site.tribu))
  const { id } = await admin.createIntegration({
    body: { name, webhook_url: receiver.url, event_type: 'credit_usage' },
  })
  await admin.toggleIntegration({ params: { id }, body: { active: true } })
  return { id, admin }
}

test('an integration is made, its secret shown once, and it is told of what happens', async () => {
  const { page } = await visitAsAdmin(site, 'integrations')
  await page.getByRole('button', { name: 'Crear integración' }).click()
  const form = panel(page, 'Nueva integración')
  await form.getByLabel('Nombre').fill('Mi CRM')
  await form.getByLabel('Webhook URL').fill(receiver.url)
  await form.getByRole('combobox', { name: 'Tipo de evento' }).fill('gastado')
  await page.getByRole('option', { name: /credit_usage/ }).click()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Crear integración' }).click()

  const secret = panel(page, 'Secreto de Mi CRM')
  await secret.getByText(/^whsec_/).waitFor()
  await expectAccessible(page)
  await secret.getByRole('button', { name: 'Ya lo he guardado' }).click()
  await secret.waitFor({ state: 'hidden' })
  expect(await page.getByText(/^whsec_/).count()).toBe(0)

  const toggle = row(page, 'Mi CRM').getByRole('switch', { name: 'Activar Mi CRM' })
  expect(await toggle.isChecked()).toBe(false)
  await toggle.click({ force: true })
  await snackbar(page, 'Mi CRM ya recibe avisos.').waitFor()

  await site.tribu.as(await aMember(site.tribu)).chargeCredits({ body: {} })
  await site.tribu.settle()
  await page.getByRole('button', { name: 'Acciones para Mi CRM' }).click()
  await page.getByRole('menuitem', { name: 'Ver envíos' }).click()
  const log = panel(page, 'Envíos a Mi CRM')
  await log.getByRole('button', { name: /Entregado.*credit_usage.*1 intento/ }).click()
  await log.getByText('HTTP 200').waitFor()
  await log.getByText('"credits_remaining"').waitFor()
  await expectAccessible(page)
})

test('an address that the server refuses is explained at its field', async () => {
  const { page } = await visitAsAdmin(site, 'integrations')
  await page.getByRole('button', { name: 'Crear integración' }).click()
  const form = panel(page, 'Nueva integración')
  await form.getByLabel('Nombre').fill('Mala')
  await form.getByLabel('Webhook URL').fill('ftp://example.com')
  await form.getByRole('combobox', { name: 'Tipo de evento' }).fill('*')
  await page.getByRole('option', { name: /Todo lo que ocurre/ }).click()
  await form.getByRole('button', { name: 'Crear integración' }).click()
  await form.getByText(/La URL debe empezar por http/).waitFor()
  expect(await form.getByLabel('Webhook URL').getAttribute('aria-invalid')).toBe('true')
})

test('a failed message says why and when it is tried again; it can be sent once more', async () => {
  const { admin } = await anIntegration('Torpe')
  receiver.answer({ status: 503, body: 'busy' })
  const { page } = await visitAsAdmin(site, 'integrations')
  await page.getByRole('button', { name: 'Acciones para Torpe' }).click()
  await page.getByRole('menuitem', { name: 'Enviar una prueba' }).click()
  const log = panel(page, 'Envíos a Torpe')
  await site.tribu.settle()
  await log.getByRole('button', { name: /Se reintentará.*ping.*1 intento/ }).click()
  await log.getByText('HTTP 503').waitFor()
  await log.getByText('busy').waitFor()
  await log.getByText(/Próximo intento/).waitFor()

  await admin.updateSetting({ body: { key: 'celery_max_retries', value: '0' } })
  await site.tribu.advance(60)
  await log.getByRole('button', { name: /Fallido.*ping/ }).waitFor()
  receiver.answer({ status: 200 })
  await log.getByRole('button', { name: 'Volver a enviar' }).click()
  await snackbar(page, 'El mensaje se envía otra vez.').waitFor()
  await site.tribu.settle()
  await log.getByRole('button', { name: /Entregado.*repetición/ }).waitFor()
})

test('an integration is edited, gets a new secret, and is deleted', async () => {
  await anIntegration('Boletín')
  const { page } = await visitAsAdmin(site, 'integrations')
  await page.getByRole('button', { name: 'Acciones para Boletín' }).click()
  await page.getByRole('menuitem', { name: 'Editar' }).click()
  const form = panel(page, 'Editar Boletín')
  await form.getByLabel('Nombre').fill('Boletín semanal')
  await form.getByRole('button', { name: 'Guardar cambios' }).click()
  await row(page, 'Boletín semanal').waitFor()

  await page.getByRole('button', { name: 'Acciones para Boletín semanal' }).click()
  await page.getByRole('menuitem', { name: 'Renovar secreto' }).click()
  await confirmWith(page, 'Renovar secreto')
  const secret = panel(page, 'Secreto de Boletín semanal')
  await secret.getByText(/^whsec_/).waitFor()
  await secret.getByRole('button', { name: 'Ya lo he guardado' }).click()

  await page.getByRole('button', { name: 'Acciones para Boletín semanal' }).click()
  await page.getByRole('menuitem', { name: 'Eliminar' }).click()
  await confirmWith(page, 'Eliminar integración')
  await snackbar(page, 'Boletín semanal se ha eliminado.').waitFor()
  await row(page, 'Boletín semanal').waitFor({ state: 'hidden' })
})

test('an API key is shown once, works, and stops working when it is revoked', async () => {
  const { page } = await visitAsAdmin(site, 'integrations', { language: 'en', width: 390, scheme: 'dark' })
  await page.getByRole('button', { name: 'Create key' }).click()
  const form = panel(page, 'New API key')
  await form.getByLabel('Name').fill('Shop')
  await form.getByRole('button', { name: 'Create key' }).click()
  await form.getByText('Choose at least one permission.').waitFor()
  await form.getByLabel('Charge credits to a member').check()
  await form.getByRole('button', { name: 'Create key' }).click()
  const shown = panel(page, 'Key of Shop')
  const key = (await shown.getByText(/^trb_/).textContent()) ?? ''
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await shown.getByRole('button', { name: 'I have kept it' }).click()

  const buyer = await aMember(site.tribu)
  const charge = () =>
    site.tribu.as({ headers: { 'X-API-Key': key } }).chargeCredits({ body: { user_id: buyer.id, units: 1 } })
  expect(await charge()).toMatchObject({ charged: 1 })

  await page.getByRole('button', { name: 'Revoke Shop' }).click()
  await confirmWith(page, 'Revoke')
  await row(page, 'Shop').getByText('Revoked').waitFor()
  await expect(charge()).rejects.toMatchObject({ status: 401 })
})

test('while integrations are switched off, the area says so and where to switch them on', async () => {
  const { page } = await visitAsAdmin(site, 'features')
  const toggle = page.getByRole('switch', { name: 'Integraciones' })
  await toggle.click({ force: true })
  await snackbar(page, 'Apagado: Integraciones').waitFor()
  await openTab(page, 'Integraciones')
  await page.getByText('Las integraciones están desactivadas').waitFor()
  await page.getByRole('button', { name: 'Ir a Funcionalidades' }).click()
  await toggle.click({ force: true })
  await snackbar(page, 'Encendido: Integraciones').waitFor()
  await openTab(page, 'Integraciones')
  await page.getByRole('heading', { name: 'Webhooks' }).waitFor()
})
