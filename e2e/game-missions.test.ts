import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aMember, type TestUser } from '../server/modules/accounts/builders.ts'
import { act } from '../server/modules/gamification/builders.ts'
import { snackbar } from './member.ts'
import { choose, visitGame } from './player.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

// A Monday, 15:00 in Panama: no event is on.
const site = testSite({ now: '2026-11-23T20:00:00Z' })

let invoices = 0
async function upload(member: TestUser, count: number, details: Record<string, unknown> = {}): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    invoices += 1
    await act(site.tribu, member, 'invoice_upload', { metadata: { invoice_number: `E-${invoices}`, ...details } })
  }
}

const listed = (page: Page, list: string, item: string) =>
  page.getByRole('list', { name: list, exact: true }).getByRole('listitem').filter({ hasText: item })

test('a mission goes from available to claimed, following what the member does', async () => {
  const member = await aMember(site.tribu)
  const page = await visitGame(site, member, 'missions')
  const name = 'Sube 3 facturas de supermercado'
  await page.getByRole('button', { name: `Aceptar: ${name}` }).click()
  await snackbar(page, 'Misión aceptada. ¡Tienes 7 días para completarla!').waitFor()
  await listed(page, 'En curso', name).getByText('Vence en 7 días').waitFor()

  await upload(member, 2, { category: 'supermarket' })
  await listed(page, 'En curso', name).getByText('2 de 3').waitFor()
  await upload(member, 1, { category: 'supermarket' })
  await listed(page, 'Por reclamar', name).getByText('Completada').waitFor()

  const { total_lumis: before } = (await site.tribu.as(member).showGameDashboard()).data.user
  await page.getByRole('button', { name: `Reclamar: ${name}` }).click()
  await snackbar(page, '+60 Lümis y +30 XP').getByText(`Tu saldo es ahora de`).waitFor()
  await listed(page, 'Terminadas', name).getByText('Reclamada').waitFor()
  expect(await listed(page, 'Por reclamar', name).count()).toBe(0)
  expect((await site.tribu.as(member).showGameDashboard()).data.user.total_lumis).toBeGreaterThanOrEqual(before + 60)
})

test('a mission for a higher level names it and cannot be accepted; types can be chosen', async () => {
  const page = await visitGame(site, await aMember(site.tribu), 'missions')
  const locked = listed(page, 'Disponibles', 'Completa 5 encuestas esta semana')
  await locked.getByText('Nivel mínimo: Silver').waitFor()
  expect(await locked.getByRole('button').count()).toBe(0)

  await choose(page, 'Mensuales')
  await listed(page, 'Disponibles', 'Sube 40 facturas en un mes').waitFor()
  expect(await listed(page, 'Disponibles', 'Sube 15 facturas en una semana').count()).toBe(0)
})

test('missions can be read on a dark phone, in English, by everybody', async () => {
  const look = { language: 'en', scheme: 'dark', width: 390 } as const
  const page = await visitGame(site, await aMember(site.tribu), 'missions', look)
  await listed(page, 'Available', 'Upload 15 invoices in a week').getByText('7 days to do it').waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('what cannot be loaded says so and can be asked for again', async () => {
  const member = await aMember(site.tribu)
  const page = await visitGame(site, member, 'combos')
  await page.getByRole('heading', { name: /^Puedes empezar/ }).waitFor()
  const missions = '**/api/v4/gamification/missions'
  await page.route(missions, (route) => route.fulfill({ status: 403, json: { code: 'no', message: 'No' } }))
  await page.getByRole('tab', { name: 'Misiones' }).click()
  const retry = page.getByRole('alert').getByRole('button')
  await retry.waitFor()
  await page.unroute(missions)
  await retry.click()
  await page.getByRole('heading', { name: /^Disponibles/ }).waitFor()
})

test('a combo is started, done step by step, and kept among the latest', async () => {
  const member = await aMember(site.tribu)
  const page = await visitGame(site, member, 'combos')
  await listed(page, 'Puedes empezar', 'Weekend Warrior').getByText('Hoy no se puede empezar.').waitFor()
  await page.getByRole('button', { name: 'Empezar Triple Threat' }).click()
  await snackbar(page, '¡Triple Threat en marcha!').waitFor()

  const steps = page.getByRole('list', { name: 'Pasos de Triple Threat' }).getByRole('listitem')
  await steps.nth(2).waitFor()
  expect(await steps.count()).toBe(3)
  await upload(member, 1)
  await steps.filter({ hasText: 'Sube una factura' }).getByText('Hecho').waitFor()
  await steps.filter({ hasText: 'Completa una encuesta' }).waitFor()
  await steps.filter({ hasText: 'Inicia sesión' }).waitFor()
  await page.getByText('1 de 3').waitFor()
  await expectAccessible(page)

  await act(site.tribu, member, 'survey_complete')
  await act(site.tribu, member, 'daily_login')
  const latest = listed(page, 'Los últimos', 'Triple Threat')
  await latest.getByText('Completado').waitFor()
  await latest.getByText('+200 Lümis').waitFor()
  expect(await latest.getByRole('img', { name: 'Hecho' }).count()).toBe(3)
  // It can be tried again.
  await page.getByRole('button', { name: 'Empezar Triple Threat' }).waitFor()
})
