import { expect, test } from 'vitest'
import { aMember } from '../server/modules/accounts/builders.ts'
import { row, visitAsAdmin } from './admin.ts'
import { enter, openTab } from './member.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

const site = testSite()

const areas = {
  es: [
    'Configuraciones',
    'Orígenes Permitidos',
    'Integraciones',
    'Funcionalidades',
    'Gamificación',
    'Medios de pago',
    'Usuarios',
    'Auditoría',
    'Correos',
    'Errores',
  ],
  en: [
    'Settings',
    'Allowed origins',
    'Integrations',
    'Features',
    'Gamification',
    'Payment methods',
    'Users',
    'Audit log',
    'Mail',
    'Errors',
  ],
}

test('a guest is sent to the sign-in page and comes back to the same area', async () => {
  const { page } = await site.visit('/admin/dashboard?tab=users')
  await page.getByRole('heading', { name: 'Entra en tu cuenta' }).waitFor()
  expect(new URL(page.url()).searchParams.get('next')).toBe('/admin/dashboard?tab=users')
})

test.each(['user', 'moderator'] as const)('to a %s the dashboard does not exist', async (role) => {
  const visitor = await site.visit('/')
  await enter(site, visitor, await aMember(site.tribu, { role }))
  await visitor.page.goto('/admin/dashboard')
  await visitor.page.getByRole('heading', { name: 'Esta página no existe' }).waitFor()
  await expectAccessible(visitor.page)
})

test('an administrator who loses the role is shown out at once', async () => {
  const { page, member } = await visitAsAdmin(site)
  const other = await aMember(site.tribu, { role: 'admin' })
  await site.tribu.as(other).updateUser({ params: { id: member.id }, body: { role: 'user' } })
  await page.getByRole('heading', { name: 'Esta página no existe' }).waitFor()
})

test.each([
  { language: 'es', scheme: 'light', width: 1280 },
  { language: 'en', scheme: 'dark', width: 1280 },
  { language: 'es', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 390 },
] as const)('every area reads well: $language, $scheme, $width px', async (look) => {
  const { page } = await visitAsAdmin(site, 'settings', look)
  for (const name of areas[look.language]) {
    await openTab(page, name)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await expect.poll(() => page.locator('[role=tabpanel] [role=status], [aria-busy=true]').count()).toBe(0)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
})

test('the parts of gamification read well too', async () => {
  const { page } = await visitAsAdmin(site, 'gamification', { width: 390, scheme: 'dark' })
  for (const [name, content] of [
    ['Insignias', 'Novato'],
    ['Premios por completar', 'todas_suscripciones'],
  ] as const) {
    await openTab(page, name)
    await page.getByText(content).first().waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
})

test('the address says which area is open, and the back button returns to the one before', async () => {
  const { page } = await visitAsAdmin(site)
  await openTab(page, 'Medios de pago')
  expect(new URL(page.url()).search).toBe('?tab=payments')
  expect(await page.title()).toBe('Medios de pago · Administración · Tribu')
  await row(page, 'Stripe').waitFor()
  await page.reload()
  await row(page, 'Stripe').waitFor()
  await page.goBack()
  await page.getByRole('tabpanel', { name: 'Configuraciones' }).waitFor()
})

test('the areas are reached with the keyboard: arrows look around, Enter opens', async () => {
  const { page } = await visitAsAdmin(site)
  await page.getByRole('tab', { name: 'Configuraciones' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('tab', { name: 'Integraciones' }).and(page.locator(':focus')).waitFor()
  expect(new URL(page.url()).search).toBe('?tab=settings')
  await page.keyboard.press('Enter')
  await page.getByRole('tabpanel', { name: 'Integraciones' }).waitFor()
})

test('an address with nonsense opens what it can, and is cleaned', async () => {
  const { page } = await visitAsAdmin(site, 'nonsense&page=x')
  await page.getByRole('tabpanel', { name: 'Configuraciones' }).waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('what cannot be loaded says so, and is loaded on the next try', async () => {
  const { page } = await visitAsAdmin(site)
  await page.route('**/v1/payments/providers', (route) =>
    route.fulfill({ status: 403, json: { detail: 'No ahora', code: 'test.refused' } }),
  )
  await openTab(page, 'Medios de pago')
  const alert = page.getByRole('alert').filter({ hasText: 'No ahora' })
  await alert.waitFor()
  await expectAccessible(page)
  await page.unroute('**/v1/payments/providers')
  await alert.getByRole('button', { name: 'Volver a intentarlo' }).click()
  await row(page, 'Stripe').waitFor()
})
