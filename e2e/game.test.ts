import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aMember, anAdmin, type TestUser } from '../server/modules/accounts/builders.ts'
import { act } from '../server/modules/gamification/builders.ts'
import { snackbar, visitAsMember } from './member.ts'
import { visitGame } from './player.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

// A Monday, 15:00 in Panama: no event is on.
const site = testSite({ now: '2026-11-23T20:00:00Z' })
const day = 86_400_000

const grant = (member: TestUser, gift: { lumis?: number; xp?: number; freeze_tokens?: number }) =>
  act(site.tribu, member, 'granted', {
    metadata: { lumis: 0, xp: 0, freeze_tokens: 0, reason: 'prueba', ...gift },
  })

/** Comes on each of the last `days` days, today included. */
async function comeDaily(member: TestUser, days: number): Promise<void> {
  const now = site.tribu.clock.now().getTime()
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    await act(site.tribu, member, 'daily_login', { occurredAt: new Date(now - ago * day), channel: 'import' })
  }
}

const balanceOf = async (member: TestUser) => (await site.tribu.as(member).showGameDashboard()).data.user.total_lumis
const tile = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const streak = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

test('the game is for members, and only while gamification is on', async () => {
  const { page } = await site.visit('/juego?tab=history')
  await page.getByRole('heading', { name: 'Entra en tu cuenta' }).waitFor()
  expect(new URL(page.url()).searchParams.get('next')).toBe('/juego?tab=history')

  const visitor = await visitAsMember(site)
  await visitor.page.getByRole('region', { name: 'Juego' }).getByRole('link', { name: 'Ir al juego' }).click()
  await visitor.page.getByRole('heading', { level: 1, name: 'Juego' }).waitFor()
  const admin = site.tribu.as(await anAdmin(site.tribu))
  await admin.updateSetting({ body: { key: 'enable_gamification', value: 'false' } })
  const menu = visitor.page.getByRole('navigation', { name: 'Navegación principal' })
  await menu.getByRole('link', { name: 'Juego' }).waitFor({ state: 'detached' })
  await visitor.page.reload()
  await visitor.page.getByRole('heading', { name: 'Esta página no existe' }).waitFor()
  await admin.updateSetting({ body: { key: 'enable_gamification', value: 'true' } })
})

test.each([
  { language: 'es', scheme: 'light', width: 1280 },
  { language: 'en', scheme: 'dark', width: 1280 },
  { language: 'es', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 390 },
] as const)('overview, achievements and history read well: $language, $scheme, $width px', async (look) => {
  const member = await aMember(site.tribu)
  await comeDaily(member, 8)
  await act(site.tribu, member, 'invoice_upload', { metadata: { invoice_number: `L-${look.language}-${look.scheme}` } })
  const page = await visitGame(site, member, 'overview', look)
  for (const name of look.language === 'es'
    ? ['Resumen', 'Logros', 'Historial']
    : ['Overview', 'Achievements', 'History']) {
    await page.getByRole('tab', { name }).click()
    await loaded(page, name)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
})

test('the overview says where the member stands and follows what happens elsewhere', async () => {
  const member = await aMember(site.tribu)
  await grant(member, { xp: 1250, lumis: 5000 })
  const before = await balanceOf(member)
  const page = await visitGame(site, member, 'overview')
  await page.getByRole('heading', { level: 2, name: 'Silver Hunter' }).waitFor()
  await page.getByText('Te faltan 750 XP para Silver Elite.').waitFor()
  await page.getByRole('list', { name: 'Lo que multiplica ahora' }).getByText('Nivel Silver Hunter ×1,15').waitFor()
  await page
    .getByRole('list', { name: 'La escalera de niveles' })
    .locator('[aria-current=step]')
    .getByText('Silver Hunter')
    .waitFor()
  await tile(page, 'Visita de hoy').getByText('Pendiente').waitFor()

  await act(site.tribu, member, 'daily_login')
  await tile(page, 'Visita de hoy').getByText('Hecha').waitFor()
  await expect.poll(() => tile(page, 'Lümis').innerText()).toContain(figure(await balanceOf(member)))
  expect(await balanceOf(member)).toBeGreaterThan(before)
  const chip = page.getByRole('banner').getByRole('link', { name: /Lümis/ })
  await expect.poll(() => chip.innerText()).toContain(figure(await balanceOf(member)))
})

test('a streak is frozen after a question, and a day says why it is what it is', async () => {
  const member = await aMember(site.tribu)
  await comeDaily(member, 3)
  const page = await visitGame(site, member, 'overview')
  const card = streak(page, 'Inicio de sesión diario')
  expect(await streak(page, 'Facturas').getByRole('button', { name: 'Congelar' }).isDisabled()).toBe(true)
  await streak(page, 'Facturas').getByText('Se puede congelar cuando la racha esté en marcha.').waitFor()

  await card.getByRole('button', { name: 'Congelar' }).click()
  const question = page.getByRole('dialog', { name: '¿Congelar la racha «Inicio de sesión diario»?' })
  await question.getByRole('button', { name: 'Congelar' }).click()
  await snackbar(page, 'Racha congelada por 24 horas').waitFor()
  await card.getByText(/^Protegida hasta/).waitFor()
  expect(await card.getByRole('button', { name: 'Congelar' }).isDisabled()).toBe(true)

  await card.getByRole('button', { name: /^22 de noviembre, Cumplido/ }).click()
  const why = page.getByRole('dialog', { name: 'Inicio de sesión diario: 22 de noviembre de 2026' })
  await why.getByText('Mantuviste la racha «Inicio de sesión diario»: 2').waitFor()
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })

  const automatic = page.getByRole('switch', { name: 'Congelar automáticamente' })
  // It turns a moment after the click, once its request is on the way.
  await automatic.click({ force: true })
  await expect.poll(async () => (await site.tribu.as(member).listStreaks()).data.auto_freeze).toBe(false)
  await expect.poll(() => automatic.isChecked()).toBe(false)
})

test('the reward of a streak is claimed once, with the new balance', async () => {
  const member = await aMember(site.tribu)
  await comeDaily(member, 7)
  const before = await balanceOf(member)
  const page = await visitGame(site, member, 'overview')
  const waiting = page.getByRole('region', { name: 'Una recompensa te espera' })
  await waiting.getByText('Inicio de sesión diario · 7 días').waitFor()
  await waiting.getByRole('button', { name: 'Reclamar 50 Lümis' }).click()
  await snackbar(page, `Ahora tienes ${figure(before + 50)} Lümis.`).waitFor()
  await waiting.waitFor({ state: 'detached' })
  expect(await balanceOf(member)).toBe(before + 50)
})

test('an achievement is celebrated on any page when it is unlocked, and claimed in the gallery', async () => {
  const { page, member } = await visitAsMember(site)
  await act(site.tribu, member, 'invoice_upload', { metadata: { invoice_number: 'W-1' } })
  await snackbar(page, '¡Logro desbloqueado!').filter({ hasText: 'Primera factura' }).waitFor()

  await page.goto('/juego?tab=achievements')
  await page.getByRole('button', { name: 'Reclamar la recompensa de «Primera factura»' }).click()
  await snackbar(page, '+10 Lümis y +5 XP').waitFor()
  const done = page
    .getByRole('list', { name: 'Desbloqueados' })
    .getByRole('listitem')
    .filter({ hasText: 'Primera factura' })
  await done.getByText(/recompensa reclamada/).waitFor()

  await page.locator('label').filter({ hasText: 'Por reclamar' }).click()
  await page.getByText('Cuando desbloquees uno, su recompensa esperará aquí hasta que la reclames.').waitFor()
})

test('a reported action answers with all it changed; what earns nothing is refused kindly, and each line explains itself', async () => {
  const member = await aMember(site.tribu)
  const page = await visitGame(site, member, 'history')
  await page.getByText('Tu historial empieza con la primera acción').waitFor()
  await page.getByRole('combobox', { name: 'Qué has hecho' }).click()
  await page.getByRole('option', { name: 'Subir una factura' }).click()
  await page.getByRole('textbox', { name: 'Número de factura' }).fill('0042')
  await page.getByRole('button', { name: 'Informar' }).click()
  const answer = page.getByRole('status').filter({ hasText: 'Logro desbloqueado: Primera factura.' })
  await answer.getByText(/^Tu saldo: \d+ Lümis\.$/).waitFor()

  await page.getByRole('textbox', { name: 'Número de factura' }).fill('0042')
  await page.getByRole('button', { name: 'Informar' }).click()
  await page.getByText('Esto ya lo habías hecho y ya te lo premiamos, así que no hace falta repetirlo.').waitFor()

  const { items } = (await site.tribu.as(member).listMyActions({ query: {} })).data
  const upload = items.find(({ action }) => action === 'invoice_upload')
  const table = page.getByRole('table', { name: 'Tu historial' })
  await table.getByRole('button', { name: 'Por qué «Subir una factura» dio lo que dio' }).click()
  const why = page.getByRole('dialog')
  const sum = why.getByRole('table', { name: 'Total en Lümis' })
  await sum.getByRole('row', { name: `Total en Lümis ${upload?.lumis_earned}` }).waitFor()
  await expectAccessible(page)
})

test('at the top a member can begin again, after being told what restarts and what stays', async () => {
  const member = await aMember(site.tribu)
  await grant(member, { xp: 78_000 })
  const before = await balanceOf(member)
  const page = await visitGame(site, member, 'overview')
  await page.getByText('Has llegado a lo más alto.').waitFor()
  await page.getByRole('button', { name: 'Subir de prestigio' }).click()
  const question = page.getByRole('dialog', { name: '¿Empezar la subida de nuevo?' })
  await question.getByText(/Vuelves al nivel 1 con 0 XP.*Conservas tus Lümis.*10 % más/).waitFor()
  await question.getByRole('button', { name: 'Subir de prestigio' }).click()
  await page.getByRole('heading', { level: 2, name: 'Bronze Starter' }).waitFor()
  await page.getByText('Nivel 1 · Prestigio 1').waitFor()
  await page.getByRole('list', { name: 'Lo que multiplica ahora' }).getByText('Prestigio ×1,1').waitFor()
  expect(await balanceOf(member)).toBeGreaterThanOrEqual(before + 1000)
})

/** As the Spanish pages write it. */
function figure(value: number): string {
  return new Intl.NumberFormat('es').format(value)
}

/** The tab is open and nothing of it is on its way any more, nor fading. */
async function loaded(page: Page, name: string): Promise<void> {
  await page.getByRole('tabpanel', { name }).waitFor()
  await expect.poll(() => page.locator('[role=tabpanel] :is([role=status], [aria-busy=true])').count()).toBe(0)
  // Settled, not all fulfilled: an animation whose element leaves the page is cancelled.
  await page.evaluate('Promise.allSettled(document.getAnimations().map((animation) => animation.finished))')
}
