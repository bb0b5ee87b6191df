import type { Locator, Page } from 'playwright-core'
import type { TestCaller } from '../server/testing/test-tribu.ts'
import type { Site } from './site.ts'

type Answers = Awaited<ReturnType<ReturnType<Site['tribu']['as']>['listExamples']>>['examples']

/** Everything there is to do on the page of examples, by the anchors of its cards. */
export const deeds = {
  async registro(page: Page): Promise<void> {
    const card = page.locator('#registro')
    await card.getByLabel('Nombre y apellidos').fill('Marta Ruiz')
    await card.getByLabel('Correo electrónico').fill('marta@ejemplo.com')
    await card.getByLabel('Teléfono').fill('600 123 456')
    await card.getByRole('button', { name: 'Reservar plaza' }).click()
    await card.getByText('Plaza reservada').waitFor()
  },

  async boletines(page: Page): Promise<void> {
    for (const title of ['Menos clics', 'Boca a boca', 'Buena forma']) {
      await page.getByRole('button', { name: `Suscribirme a ${title}` }).click()
      await page.getByRole('button', { name: `Darme de baja de ${title}` }).waitFor()
    }
  },

  async encuesta(page: Page): Promise<void> {
    const card = page.locator('#encuesta')
    const answer = card.getByRole('button', { name: 'Responder' })
    await card.getByRole('radio', { name: '9' }).check()
    await answer.click()
    await card.getByRole('radio', { name: 'Las sesiones en directo' }).check()
    await answer.click()
    await card.getByRole('textbox', { name: '¿Qué cambiarías' }).fill('Más casos de otros alumnos')
    await answer.click()
    await card.getByRole('heading', { name: 'Gracias por tu opinión' }).waitFor()
  },

  async fichaje(page: Page): Promise<void> {
    const card = page.locator('#fichaje')
    await card.getByRole('button', { name: 'Fichar entrada' }).click()
    await card.getByText('En jornada').waitFor()
    await card.getByRole('button', { name: 'Fichar salida' }).click()
    await card.getByText('Jornada terminada').waitFor()
  },

  async perfil(page: Page): Promise<void> {
    const card = page.locator('#perfil')
    await card.getByLabel('Empresa').fill('Estudio Lino')
    await card.getByRole('combobox', { name: 'Cargo' }).fill('Docencia')
    await card.getByRole('combobox', { name: 'Sector' }).click()
    await page.getByRole('option', { name: 'Educación y formación' }).click()
    await card.getByText('Una plantilla para repartir un programa').waitFor()
  },

  async lecciones(page: Page): Promise<void> {
    const card = page.locator('#lecciones')
    for (const number of [1, 2, 3]) {
      await card.getByRole('button', { name: `Marcar como terminada la lección ${number}` }).click()
      await card.getByRole('button', { name: new RegExp(`^Lección ${number}: .*Terminada`) }).waitFor()
    }
  },
}

export const overviewOf = (page: Page): Locator => page.getByRole('region', { name: 'Tu avance en los ejemplos' })

/** The page is there, with its cards. */
export async function opened(page: Page): Promise<Page> {
  await page.locator('#lecciones').waitFor()
  return page
}

/** The guest or member of this browser, as a caller of the API. */
export async function callerOf(page: Page): Promise<TestCaller> {
  const session = await page.evaluate<string | null>("localStorage.getItem('tribu.session')")
  return { headers: session === null ? {} : { 'X-Session-ID': session } }
}

/** What the server says that a caller has earned, over all event types. */
export async function pointsOf(site: Site, caller: TestCaller): Promise<number> {
  const progress = await site.tribu.as(caller).listMyProgress()
  return progress.reduce((sum, { points }) => sum + points, 0)
}

/** What the server promises for everything on the page. */
export function worthOf(examples: Answers): number {
  return examples.reduce((sum, { points, values, bonus }) => sum + points * values.length + (bonus?.points ?? 0), 0)
}

/** Does everything without the page. */
export async function doAll(site: Site, caller: TestCaller): Promise<void> {
  const client = site.tribu.as(caller)
  const { examples } = await client.listExamples()
  for (const { event_type, field, values } of examples) {
    for (const { value } of values) await client.createEvent({ body: { event_type, metadata: { [field]: value } } })
  }
}

/** The events that a page reports from now on, in order. */
export function reportsOf(page: Page): { readonly bodies: unknown[] } {
  const bodies: unknown[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/gamification/events')) {
      bodies.push(request.postDataJSON())
    }
  })
  return { bodies }
}
