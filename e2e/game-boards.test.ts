import { expect, test } from 'vitest'
import { aMember, type TestUser } from '../server/modules/accounts/builders.ts'
import { act } from '../server/modules/gamification/builders.ts'
import { snackbar } from './member.ts'
import { choose, visitGame } from './player.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

// A Monday in the happy hour of Panama.
const monday = Date.parse('2026-11-23T23:30:00Z')
const site = testSite({ now: new Date(monday).toISOString() })

let weeks = 0
/** The same hour a week later: boards are empty then, whatever other tests did. */
async function nextWeek(): Promise<void> {
  weeks += 1
  await site.tribu.moveTo(new Date(monday + weeks * 7 * 86_400_000).toISOString())
}

let invoices = 0
async function upload(member: TestUser, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    invoices += 1
    await act(site.tribu, member, 'invoice_upload', { metadata: { invoice_number: `B-${invoices}` } })
  }
}

test('a closed period shows final places and prizes, and stays in the history', async () => {
  await nextWeek()
  const [member, rival] = [await aMember(site.tribu), await aMember(site.tribu)]
  await upload(rival, 3)
  await upload(member, 2)
  await nextWeek()

  const page = await visitGame(site, member, 'boards')
  await page.getByText('Nadie ha puntuado todavía').waitFor()
  await page.getByText('Aún no tienes puesto').waitFor()
  await choose(page, 'Anterior')
  await page.getByText('Resultados definitivos').waitFor()
  const own = page.getByRole('list', { name: 'Tu puesto' }).getByRole('listitem')
  expect(await own.allInnerTexts()).toEqual([
    expect.stringContaining(rival.user.username),
    expect.stringContaining(member.user.username),
  ])
  await page.getByRole('button', { name: 'Por qué estás en el puesto 2' }).click()
  await page.getByRole('dialog').getByText(rival.user.username).first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('listitem').filter({ hasText: 'Puestos 1–3 · tu puesto' }).getByText('Corona Dorada').waitFor()

  const history = page.getByRole('table', { name: 'Tu historial' })
  const row = history.getByRole('row').filter({ hasText: 'Facturas de la semana' })
  await row.getByText('de 2').waitFor()
  await row.getByText('1000 Lümis + Corona Dorada').waitFor()
  await expectAccessible(page)
})

test('a board is followed live: first the podium, then past a rival', async () => {
  await nextWeek()
  const members = [await aMember(site.tribu), await aMember(site.tribu), await aMember(site.tribu)] as const
  const [first, second, member] = members
  await upload(first, 5)
  await upload(second, 3)
  await upload(member, 2)

  const page = await visitGame(site, member, 'boards')
  const podium = page.getByRole('list', { name: 'Los tres primeros puestos' }).getByRole('listitem')
  await podium.nth(2).getByText(member.user.username).waitFor()
  await page.getByText(/Se cierra en \d+ días/).waitFor()
  await page.getByText('Con la misma puntuación va delante quien llegó antes a ella.').waitFor()

  await upload(member, 2)
  await podium.nth(1).getByText(member.user.username).waitFor()
  await choose(page, 'Rachas más largas')
  await page.getByRole('heading', { name: 'Rachas más largas' }).waitFor()
  await choose(page, 'Siempre')
  await page.getByText('Todos los periodos juntos').waitFor()
})

test('an event shows what the member has made of it, and its table', async () => {
  await nextWeek()
  const member = await aMember(site.tribu)
  const page = await visitGame(site, member, 'events')
  const card = page.getByRole('list', { name: 'En marcha' }).getByRole('listitem').filter({ hasText: 'Happy Hour' })
  await card.getByText('Todavía no has hecho nada en este evento.').waitFor()
  await card.getByText(/Termina en 1 h \d+ min/).waitFor()
  await upload(member, 1)
  await card.getByText(/^1 acción tuya · \d+ Lümis ganados$/).waitFor()

  await card.getByRole('button', { name: 'Qué ganaste en Happy Hour Nocturno y por qué' }).click()
  const why = page.getByRole('dialog', { name: 'Qué ganaste en Happy Hour Nocturno y por qué' })
  await why.getByRole('row').filter({ hasText: 'Subir una factura × 1' }).waitFor()
  await why.getByText('Nadie va delante').waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Clasificación de Happy Hour Nocturno' }).first().click()
  const sheet = page.getByRole('dialog', { name: 'Clasificación de Happy Hour Nocturno' })
  await sheet.getByRole('row').filter({ hasText: member.user.username }).getByText('Tú', { exact: true }).waitFor()
  await sheet.getByText('500 Lümis + Badge Oro').waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
})

test('an event that wants registration is joined once; one for a group says so', async () => {
  const member = await aMember(site.tribu)
  const page = await visitGame(site, member, 'events')
  const upcoming = page.getByRole('list', { name: 'Próximos' }).getByRole('listitem')
  const tournament = upcoming.filter({ hasText: 'Torneo Semanal' })
  await page.getByRole('button', { name: 'Apuntarme a Torneo Semanal' }).click()
  await snackbar(page, '¡Te has unido al torneo!').waitFor()
  await tournament.getByText('Apuntado', { exact: true }).waitFor()
  expect(await tournament.getByRole('button').count()).toBe(0)

  const closed = upcoming.filter({ hasText: 'Viernes Fiel' })
  await closed.getByText('Es para «Eventos para miembros fieles». Con 30 días de actividad o más.').waitFor()
  await page.getByText('Con 30 días de actividad o más.', { exact: true }).waitFor()
})

test('boards and events fit a dark phone, in English', async () => {
  const look = { language: 'en', scheme: 'dark', width: 390 } as const
  const member = await aMember(site.tribu)
  for (const [tab, heading] of [
    ['boards', 'Your history'],
    ['events', 'Your groups'],
  ] as const) {
    const page = await visitGame(site, member, tab, look)
    await page.getByRole('heading', { name: heading }).waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
})
