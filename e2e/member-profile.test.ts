import { expect, test } from 'vitest'
import { aMember } from '../server/modules/accounts/builders.ts'
import { snackbar, visitAsMember } from './member.ts'
import { testSite } from './site.ts'

const site = testSite()

test('a member changes their data and sees it everywhere at once', async () => {
  const { page, member } = await visitAsMember(site)
  await page.getByRole('button', { name: 'Editar' }).click()
  await page.getByLabel('Nombre de usuario').fill('Carmen Ruiz')
  await page.getByLabel('Correo electrónico').fill('carmen@example.com')
  await page.getByLabel('Ciudad').fill('Caracas')
  await page.getByLabel('Sitio web').fill('carmen.example.com')
  await page.getByRole('combobox', { name: 'Zona horaria' }).fill('Caracas')
  await page.getByRole('option', { name: 'America / Caracas' }).click()
  await page.getByRole('button', { name: 'Guardar cambios' }).click()

  await snackbar(page, 'Tus datos están guardados.').waitFor()
  await page.getByRole('heading', { level: 1, name: 'Hola, Carmen Ruiz' }).waitFor()
  await page.getByText('America / Caracas (GMT-4)').waitFor()
  expect(await page.getByRole('link', { name: 'carmen.example.com' }).getAttribute('href')).toBe(
    'https://carmen.example.com',
  )
  // Who closed the form with the keyboard goes on from where it was opened.
  await page.locator('button:focus', { hasText: 'Editar' }).waitFor()
  expect(await site.tribu.as(member).showMe()).toMatchObject({
    username: 'Carmen Ruiz',
    email: 'carmen@example.com',
    ciudad: 'Caracas',
    time_zone: 'America/Caracas',
  })
})

test('what the server refuses stands at the field that it is about', async () => {
  const other = await aMember(site.tribu)
  const { page } = await visitAsMember(site)
  await page.getByRole('button', { name: 'Editar' }).click()
  const field = (label: string) => page.getByLabel(label)
  const save = () => page.getByRole('button', { name: 'Guardar cambios' }).click()

  await field('Correo electrónico').fill('not an address')
  await save()
  await page.getByText('Escribe un correo válido').waitFor()

  await field('Correo electrónico').fill(other.user.email ?? '')
  await save()
  await page.getByText('Ya hay una cuenta con ese correo').waitFor()
  expect(await field('Correo electrónico').getAttribute('aria-invalid')).toBe('true')

  await field('Correo electrónico').fill('free@example.com')
  await field('Nombre de usuario').fill(other.user.username)
  await save()
  await page.getByText('Ese nombre de usuario ya está en uso').waitFor()

  await field('Nombre de usuario').fill('free')
  await field('Sitio web').fill('javascript:alert(1)')
  await save()
  await page.getByText('Debe ser una dirección web').waitFor()
  expect(await field('Sitio web').getAttribute('aria-invalid')).toBe('true')
})

test('leaving the form changes nothing', async () => {
  const { page, member } = await visitAsMember(site, '/user/dashboard', { look: { language: 'en' } })
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByLabel('City').fill('Nowhere')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Edit' }).waitFor()
  expect(await page.getByText('Nowhere').count()).toBe(0)
  expect(await site.tribu.as(member).showMe()).toMatchObject({ ciudad: null })
})

test('what cannot be loaded says so and is there after another try', async () => {
  const { page, context } = await visitAsMember(site, '/user/dashboard?tab=security')
  await context.route('**/v1/users/me', (route) =>
    route.fulfill({ status: 403, json: { detail: 'Ahora no', code: 'not.now' } }),
  )
  await page.getByRole('tab', { name: 'Perfil' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'No hemos podido cargar esto' })
  await alert.getByText('Ahora no').waitFor()
  await context.unroute('**/v1/users/me')
  await alert.getByRole('button', { name: 'Volver a intentarlo' }).click()
  await page.getByRole('button', { name: 'Editar' }).waitFor()
})
