import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { callerOf, deeds, opened, overviewOf, pointsOf, reportsOf, worthOf } from './examples.ts'
import { testSite } from './site.ts'

const site = testSite({ now: '2026-11-20T15:00:00Z' })

const visit = async () => opened((await site.visit('/ejemplos')).page)

test('a guest who does everything has exactly the points that the page promised', async () => {
  const page = await visit()
  const caller = await callerOf(page)
  const { examples } = await site.tribu.as(caller).listExamples()
  await overviewOf(page).getByText('0 de 17 pasos').waitFor()

  for (const deed of Object.values(deeds)) await deed(page)

  await overviewOf(page).getByText('17 de 17 pasos').waitFor()
  expect(worthOf(examples)).toBe(79)
  expect(await pointsOf(site, caller)).toBe(79)
  await overviewOf(page).getByText('79', { exact: true }).first().waitFor()
  await page.getByRole('link', { name: '79 puntos' }).waitFor()
  await page.getByRole('heading', { name: 'Llevas 79 puntos de esta página' }).waitFor()
  const medals = page.getByRole('list', { name: 'Insignias de los ejemplos' })
  await medals.getByText('Bienvenido a bordo').waitFor()
  expect(await medals.getByText('Por ganar').count()).toBe(0)
})

test('a field pays when it is left, once, and nothing that was typed is sent', async () => {
  const page = await visit()
  const { bodies } = reportsOf(page)
  const card = page.locator('#registro')
  const [name, email] = [card.getByLabel('Nombre y apellidos'), card.getByLabel('Correo electrónico')]

  await name.pressSequentially('Marta')
  expect(bodies).toEqual([])
  await name.press('Tab')
  await card.getByText('1 de 3').waitFor()

  await name.fill('Marta Ruiz')
  await name.press('Tab')
  await email.fill('marta@')
  await email.press('Tab')
  await card.getByText('Escribe un correo válido').waitFor()
  await email.fill('marta@ejemplo.com')
  await email.press('Tab')
  await card.getByText('2 de 3').waitFor()

  expect(bodies).toEqual([
    { event_type: 'registro_campo', metadata: { field: 'name' } },
    { event_type: 'registro_campo', metadata: { field: 'email' } },
  ])
  expect(await pointsOf(site, await callerOf(page))).toBe(2)
})

test('the last task of a list brings its prize, told in one snackbar', async () => {
  const page = await visit()
  await deeds.boletines(page)
  const snackbar = page.getByRole('status').filter({ hasText: '+17 puntos' })
  await snackbar.getByText('Premio: Los tres boletines').waitFor()
  await snackbar.getByText('Nueva insignia: Lector voraz').waitFor()
  await page.locator('#boletines').getByText('Completado').waitFor()
})

test('leaving a newsletter takes nothing away, and joining it again pays nothing', async () => {
  const page = await visit()
  const { bodies } = reportsOf(page)
  const [join, leave] = ['Suscribirme a Boca a boca', 'Darme de baja de Boca a boca'].map((name) =>
    page.getByRole('button', { name }),
  )
  await join?.click()
  await leave?.click()
  await page.getByText('Baja de «Boca a boca». Tus puntos se quedan contigo.').waitFor()
  await page.getByRole('link', { name: '2 puntos' }).waitFor()
  await join?.click()
  await page.getByText('De vuelta en «Boca a boca». Este boletín ya había sumado.').waitFor()
  await leave?.waitFor()
  expect(bodies).toHaveLength(1)
  expect(await pointsOf(site, await callerOf(page))).toBe(2)
})

test('what was done elsewhere meanwhile is accepted and not celebrated twice', async () => {
  const page = await visit()
  const metadata = { list: 'design' }
  // Keeps the news from this page, as a lost connection would.
  await page.route('**/v1/gamification/examples', (route) => route.abort())
  await site.tribu.as(await callerOf(page)).createEvent({ body: { event_type: 'suscripcion_newsletter', metadata } })
  const { bodies } = reportsOf(page)
  const shown = await textsAddedTo(page)
  await page.getByRole('button', { name: 'Suscribirme a Buena forma' }).click()
  await page.getByRole('button', { name: 'Darme de baja de Buena forma' }).waitFor()
  await page.getByRole('button', { name: 'Suscribirme a Menos clics' }).click()
  await page.getByText('Te has apuntado a «Menos clics»').waitFor()
  expect(bodies).toHaveLength(2)
  expect((await shown()).filter((text) => text.includes('Te has apuntado'))).toHaveLength(1)
  await page.getByRole('link', { name: '4 puntos' }).waitFor()
})

test('the page goes on where it was left', async () => {
  const page = await visit()
  await deeds.registro(page)
  await page.getByRole('button', { name: 'Suscribirme a Menos clics' }).click()
  const survey = page.locator('#encuesta')
  await survey.getByRole('radio', { name: '10' }).check()
  await survey.getByRole('button', { name: 'Responder' }).click()
  await page.locator('#fichaje').getByRole('button', { name: 'Fichar entrada' }).click()
  await page.getByRole('button', { name: 'Marcar como terminada la lección 1' }).click()
  await overviewOf(page).getByText('7 de 17 pasos').waitFor()

  await page.reload()
  await opened(page)

  await overviewOf(page).getByText('7 de 17 pasos').waitFor()
  await page.locator('#registro').getByText('Completado').waitFor()
  await page.getByRole('button', { name: 'Darme de baja de Menos clics' }).waitFor()
  await survey.getByText('Pregunta 2 de 3').waitFor()
  await page.locator('#fichaje').getByText('En jornada').waitFor()
  await page.getByRole('button', { name: 'Marcar como terminada la lección 2' }).waitFor()

  const { bodies } = reportsOf(page)
  await page.locator('#registro').getByLabel('Teléfono').fill('699 999 999')
  await page.getByRole('button', { name: 'Marcar como terminada la lección 2' }).click()
  await overviewOf(page).getByText('8 de 17 pasos').waitFor()
  expect(bodies).toEqual([{ event_type: 'leccion_completada', metadata: { lesson: 'lesson-2' } }])
})

test('the time clock pays in and out once a day, and again the next day without a reload', async () => {
  await site.tribu.moveTo('2026-11-23T14:00:00Z')
  const { page } = await site.visit('/')
  await page.clock.install({ time: new Date('2026-11-23T14:00:00Z') })
  await page.goto('/ejemplos')
  const caller = await callerOf(await opened(page))
  const card = page.locator('#fichaje')
  const [enter, leave] = ['Fichar entrada', 'Fichar salida'].map((name) => card.getByRole('button', { name }))

  expect(await leave?.getAttribute('aria-disabled')).toBe('true')
  await enter?.click()
  await card.getByText('En jornada').waitFor()
  expect(await enter?.getAttribute('aria-disabled')).toBe('true')

  await site.tribu.advance(8 * 3600)
  await page.clock.fastForward('08:00:00')
  await card.getByText(/^08:00:\d\d$/).waitFor()
  await leave?.click()
  await card.getByText('Jornada terminada').waitFor()
  await card.getByText('Hoy, 2 de 2').waitFor()
  expect(await pointsOf(site, caller)).toBe(10)

  await site.tribu.moveTo('2026-11-24T14:00:00Z')
  await page.clock.fastForward('16:00:00')
  await card.getByText('Hoy, 0 de 2').waitFor()
  await deeds.fichaje(page)
  await card.getByText('Hoy, 2 de 2').waitFor()
  expect(await pointsOf(site, caller)).toBe(20)
  await page.getByRole('link', { name: '20 puntos' }).waitFor()
})

test('a guest who registers keeps everything and comes back to the page', async () => {
  const page = await visit()
  await deeds.registro(page)
  await deeds.lecciones(page)
  await page.getByRole('heading', { name: 'Llevas 22 puntos de esta página' }).waitFor()
  await page.getByRole('link', { name: 'Crear cuenta y conservarlo' }).click()
  // The page that is left has a field of the same name.
  await page.getByRole('heading', { name: 'Crea tu cuenta' }).waitFor()

  await page.getByLabel('Correo electrónico').fill('marta@ejemplo.com')
  await page.getByLabel('Nombre de usuario').fill('marta_ruiz')
  await page.getByLabel('Contraseña', { exact: true }).fill('una clave larga')
  await page.getByRole('button', { name: 'Crear cuenta' }).click()
  await page.getByRole('button', { name: 'Continuar' }).click()

  await opened(page)
  await overviewOf(page).getByText('6 de 17 pasos').waitFor()
  await page.getByRole('link', { name: '22 puntos' }).waitFor()
  await page.getByText('Ya están en tu cuenta y cuentan en la clasificación.').waitFor()
  await page.getByRole('list', { name: 'Insignias de los ejemplos' }).getByText('Maestro del tutorial').waitFor()

  const { bodies } = reportsOf(page)
  await deeds.fichaje(page)
  await page.getByRole('link', { name: '32 puntos' }).waitFor()
  expect(bodies).toHaveLength(2)
})

test('in English a sign-up and a subscription pay the same', async () => {
  const { page } = await site.visit('/ejemplos', { language: 'en' })
  await page.getByRole('heading', { level: 1, name: 'Six situations, real points' }).waitFor()
  const card = page.locator('#registro')
  await card.getByLabel('Full name').fill('Martha Reed')
  await card.getByLabel('E-mail').fill('martha@example.com')
  await card.getByLabel('Phone').fill('07700 900123')
  await card.getByRole('button', { name: 'Reserve seat' }).click()
  await card.getByText('Seat reserved').waitFor()
  await page.getByText('Prize: All three fields').waitFor()
  await page.getByRole('button', { name: 'Subscribe to Word of Mouth' }).click()
  await page.getByRole('heading', { name: 'You have 15 points from this page' }).waitFor()
  await page.getByRole('link', { name: 'Create an account and keep it' }).waitFor()
  expect(await pointsOf(site, await callerOf(page))).toBe(15)
})

/** Watches what appears on a page from now on, however briefly. */
async function textsAddedTo(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(`
    window.textsAdded = []
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) window.textsAdded.push(node.textContent)
    }).observe(document.body, { childList: true, subtree: true })`)
  return () => page.evaluate<string[]>('window.textsAdded')
}
