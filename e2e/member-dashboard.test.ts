import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { anAdmin } from '../server/modules/accounts/builders.ts'
import { dashboard, openTab, visitAsMember } from './member.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

const site = testSite()

const tabs = {
  es: ['Perfil', 'Seguridad', 'Transacciones', 'Métodos de Pago', 'Comprar Créditos'],
  en: ['Profile', 'Security', 'Transactions', 'Payment Methods', 'Buy Credits'],
}

test('a guest is sent to the sign-in page and comes back after it', async () => {
  const { page } = await site.visit('/user/dashboard?tab=security')
  await page.getByRole('heading', { name: 'Entra en tu cuenta' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/user/auth')
  expect(new URL(page.url()).searchParams.get('next')).toBe('/user/dashboard?tab=security')
})

test.each([
  { language: 'es', scheme: 'light', width: 1280 },
  { language: 'en', scheme: 'dark', width: 1280 },
  { language: 'es', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 390 },
] as const)('every tab reads well: $language, $scheme, $width px', async (look) => {
  const { page } = await visitAsMember(site, '/user/dashboard', { look })
  for (const name of tabs[look.language]) {
    await openTab(page, name)
    await loaded(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
})

test('the address remembers the tab', async () => {
  const { page } = await visitAsMember(site)
  await openTab(page, 'Seguridad')
  expect(new URL(page.url()).search).toBe('?tab=security')
  await page.reload()
  await page.getByRole('tabpanel', { name: 'Seguridad' }).waitFor()
  await page.goBack()
  await page.getByRole('tabpanel', { name: 'Perfil' }).waitFor()
})

test('the header shows plan, credits, points, badges and the day of renewal', async () => {
  const { page, member } = await visitAsMember(site, '/user/dashboard', { details: { subscription: 'premium' } })
  await page.getByRole('heading', { level: 1, name: `Hola, ${member.user.username}` }).waitFor()
  const card = page.getByRole('region', { name: 'Tu tarjeta de miembro' })
  await card.getByText('Premium').waitFor()
  await card.getByText('1000').first().waitFor()
  await card.getByText(/Se renuevan el \d+ \w+ \d{4}/).waitFor()
  await page.getByRole('region', { name: 'Puntos' }).getByText('0').first().waitFor()
  await page.getByRole('region', { name: 'Insignias' }).getByText('La primera está a unos puntos.').waitFor()
})

test('credits, points and badges follow what happens elsewhere, in every open window', async () => {
  const { page, context, member } = await visitAsMember(site)
  const second = await context.newPage()
  await second.goto('/user/dashboard')
  await dashboard(second).waitFor()
  await Promise.all([page, second].map((each) => each.getByText('Créditos de bienvenida').waitFor()))

  await site.tribu.as(member).chargeCredits({ body: { units: 7 } })
  await site.tribu.as(member).createEvent({
    body: { event_type: 'encuesta_pregunta', metadata: { question: 'q1' } },
  })

  for (const window of [page, second]) {
    await window.getByRole('region', { name: 'Tu tarjeta de miembro' }).getByText('93').first().waitFor()
    await window.getByText('Uso de créditos').waitFor()
    await window.getByRole('list', { name: 'Últimos eventos' }).getByText('+1').waitFor()
    await window.getByRole('region', { name: 'Insignias' }).getByRole('img', { name: 'Novato' }).waitFor()
  }

  // The first window listened for both: the second goes on without it.
  await page.close()
  await site.tribu.as(member).chargeCredits({ body: { units: 3 } })
  await second.getByRole('region', { name: 'Tu tarjeta de miembro' }).getByText('90').first().waitFor()
})

test('a link elsewhere on the page takes the reader to the tab that it opens', async () => {
  const { page } = await visitAsMember(site, '/user/dashboard', { look: { width: 390 } })
  await page.getByRole('link', { name: 'Comprar créditos' }).click()
  await page.getByRole('tabpanel', { name: 'Comprar Créditos' }).waitFor()
  await page.locator('[role=tab]:focus', { hasText: 'Comprar Créditos' }).waitFor()
})

test('switched-off features take their tabs along, at once and without a reload', async () => {
  const { page } = await visitAsMember(site, '/user/dashboard?tab=methods')
  await page.getByRole('tabpanel', { name: 'Métodos de Pago' }).waitFor()
  const admin = site.tribu.as(await anAdmin(site.tribu))
  const set = (key: string, value: unknown) => admin.updateSetting({ body: { key, value } })

  await set('enable_payment_methods', 'false')
  await page.getByRole('tab', { name: 'Métodos de Pago' }).waitFor({ state: 'detached' })
  await page.getByRole('tabpanel', { name: 'Perfil' }).waitFor()
  expect(await page.getByRole('tab', { name: 'Comprar Créditos' }).count()).toBe(0)
  await page.getByRole('tab', { name: 'Transacciones' }).waitFor()

  await set('enable_payment_methods', 'true')
  await page.getByRole('tab', { name: 'Comprar Créditos' }).waitFor()
  await set('disable_credits', 'true')
  await page.getByRole('tab', { name: 'Comprar Créditos' }).waitFor({ state: 'detached' })
  await page.getByText('Créditos disponibles').waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: 'Métodos de Pago' }).waitFor()
  await set('disable_credits', 'false')
  await set('enable_gamification', 'false')
  await page.getByRole('region', { name: 'Puntos' }).waitFor({ state: 'detached' })
  await set('enable_gamification', 'true')
  await page.getByRole('region', { name: 'Puntos' }).waitFor()
})

/** Nothing of the open tab is on its way any more, nor fading. */
async function loaded(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[role=tabpanel] :is([role=status], [aria-busy=true])').count()).toBe(0)
  await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished))')
}
