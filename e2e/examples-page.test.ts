import { expect, test } from 'vitest'
import { anAdmin } from '../server/modules/accounts/builders.ts'
import { callerOf, deeds, doAll, opened, overviewOf } from './examples.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

const site = testSite()

const visit = async () => opened((await site.visit('/ejemplos')).page)

test.each([
  { language: 'es', scheme: 'light', width: 1280 },
  { language: 'en', scheme: 'dark', width: 1280 },
  { language: 'en', scheme: 'light', width: 390 },
  { language: 'es', scheme: 'dark', width: 390 },
] as const)('reads well before and after: $language, $scheme, $width px', async (look) => {
  const { page } = await site.visit('/ejemplos', look)
  await expectAccessible(await opened(page))
  await expectNoSidewaysScroll(page)

  await doAll(site, await callerOf(page))
  await page.getByText(look.language === 'es' ? '17 de 17 pasos' : '17 of 17 steps').waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('even the narrowest phone has no sideways scroll', async () => {
  const { page } = await site.visit('/ejemplos', { width: 320 })
  await expectNoSidewaysScroll(await opened(page))
})

test('the overview leads to each example', async () => {
  const page = await visit()
  const links = overviewOf(page).getByRole('navigation', { name: 'Los seis ejemplos' }).getByRole('link')
  expect(await links.count()).toBe(6)
  await links.filter({ hasText: 'Perfil' }).click()
  await page.locator('#perfil:focus').waitFor()
  await page.waitForURL('**/ejemplos#perfil')
  await expect
    .poll(() => page.evaluate("document.querySelector('#perfil').getBoundingClientRect().top"))
    .toBeLessThan(200)
})

test('the survey and a lesson can be done with the keyboard alone', async () => {
  const page = await visit()
  const { keyboard } = page
  const focused = (text: string) => page.locator(':focus').filter({ hasText: text }).waitFor()
  const survey = page.locator('#encuesta')
  await survey.getByRole('radio', { name: '0', exact: true }).focus()
  for (let step = 0; step < 7; step += 1) await keyboard.press('ArrowRight')
  expect(await survey.getByRole('radio', { name: '7' }).isChecked()).toBe(true)
  await keyboard.press('Enter')
  await focused('¿Qué te ha servido más?')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await keyboard.press('Enter')
  await focused('¿Qué cambiarías')
  await keyboard.press('Tab')
  await keyboard.type('Menos teoría')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await focused('Gracias por tu opinión')

  await page.getByRole('button', { name: 'Marcar como terminada la lección 1' }).focus()
  await keyboard.press('Enter')
  await focused('Un precio que puedas defender')
})

test('an unanswered question and an impossible answer are explained', async () => {
  const page = await visit()
  const survey = page.locator('#encuesta')
  await survey.getByRole('button', { name: 'Responder' }).click()
  await survey.getByText('Elige una respuesta.').waitFor()
  await page.locator('#perfil').getByRole('button', { name: 'Guardar perfil' }).click()
  for (const text of ['Escribe el nombre de tu empresa', 'Elige o escribe tu cargo.', 'Elige un sector.']) {
    await page.locator('#perfil').getByText(text).first().waitFor()
  }
  await page.locator('[data-path=company]:focus').waitFor()
  await overviewOf(page).getByText('0 de 17 pasos').waitFor()
})

test('a lost connection costs nothing: the task stays open for another try', async () => {
  const page = await visit()
  const enter = page.getByRole('button', { name: 'Fichar entrada' })
  await page.route('**/v1/gamification/events', (route) => route.abort(), { times: 1 })
  await enter.click()
  await page.getByRole('alert').getByText('No hay conexión con el servidor').waitFor()
  await enter.click()
  await page.locator('#fichaje').getByText('En jornada').waitFor()
})

test('examples that cannot be loaded can be asked for again', async () => {
  const { page } = await site.visit('/')
  await page.route('**/v1/gamification/examples', (route) => route.fulfill({ status: 418, json: { detail: 'No' } }), {
    times: 1,
  })
  await page.goto('/ejemplos')
  await page.getByRole('button', { name: 'Volver a intentarlo' }).click()
  await opened(page)
})

test('an example whose event type is switched off disappears, and with the last one the page says why', async () => {
  const admin = site.tribu.as(await anAdmin(site.tribu))
  const types = await admin.listActionTypes()
  const { examples } = await site.tribu.as(await callerOf(await visit())).listExamples()
  const behind = types.filter(({ name }) => examples.some(({ event_type }) => event_type === name))
  const [lessons, ...others] = behind.toSorted((a) => (a.name === 'leccion_completada' ? -1 : 1))
  const turn = (id: number, active: boolean) => admin.updateActionType({ params: { id }, body: { active } })

  await turn(lessons?.id ?? 0, false)
  const { page } = await site.visit('/ejemplos')
  await overviewOf(page).getByText('0 de 14 pasos').waitFor()
  expect(await page.locator('#lecciones').count()).toBe(0)

  for (const { id } of others) await turn(id, false)
  await page.reload()
  await page.getByText('Ahora no hay ejemplos').waitFor()
  for (const { id } of behind) await turn(id, true)
})

test('without gamification the page and its entry in the menu are gone at once', async () => {
  const page = await visit()
  await deeds.fichaje(page)
  const admin = site.tribu.as(await anAdmin(site.tribu))
  await admin.updateSetting({ body: { key: 'enable_gamification', value: false } })
  await page.getByRole('heading', { name: 'Esta página no existe' }).waitFor()
  expect(await page.getByRole('link', { name: 'Ejemplos' }).count()).toBe(0)
  await admin.updateSetting({ body: { key: 'enable_gamification', value: true } })
  await opened(page)
})
