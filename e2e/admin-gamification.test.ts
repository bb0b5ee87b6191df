import { expect, test } from 'vitest'
import { aMember, anAdmin } from '../server/modules/accounts/builders.ts'
import { confirmWith, panel, row, visitAsAdmin } from './admin.ts'
import { snackbar } from './member.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

const site = testSite()

/** Members who have done something so many times each. */
async function membersWhoDid(event_type: string, times: readonly number[]) {
  const members = await Promise.all(times.map(() => aMember(site.tribu)))
  for (const [index, member] of members.entries()) {
    for (let done = 0; done < (times[index] ?? 0); done += 1) {
      await site.tribu.as(member).createEvent({ body: { event_type } })
    }
  }
  return members
}

test('an event is made, members earn its points, and it is found by the search', async () => {
  const { page } = await visitAsAdmin(site, 'gamification')
  await page.getByRole('button', { name: 'Crear evento' }).click()
  const form = panel(page, 'Nuevo evento')
  await form.getByRole('textbox', { name: 'Nombre' }).fill('factura_subida')
  await form.getByLabel('Descripción').fill('Factura subida')
  await form.getByLabel('Puntos por evento').fill('7')
  await form.getByLabel('Cuenta una sola vez por').fill('invoice')
  await form.getByLabel('Cuenta una sola vez por').press('Enter')
  await form.getByText('Valores admitidos en «invoice»').waitFor()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Crear evento' }).click()
  await snackbar(page, 'El evento factura_subida ya se puede registrar.').waitFor()

  const member = site.tribu.as(await aMember(site.tribu))
  const upload = (invoice: string) =>
    member.createEvent({ body: { event_type: 'factura_subida', metadata: { invoice } } })
  expect(await upload('A-1')).toMatchObject({ points_earned: 7, duplicate: false })
  expect(await upload('A-1')).toMatchObject({ duplicate: true })

  await page.getByLabel('Buscar eventos').fill('factura')
  await row(page, 'factura_subida').getByText('Una vez por invoice').waitFor()
  await row(page, 'api_usage').waitFor({ state: 'hidden' })
})

test('a name that is taken is refused at its field', async () => {
  const { page } = await visitAsAdmin(site, 'gamification')
  await page.getByRole('button', { name: 'Crear evento' }).click()
  const form = panel(page, 'Nuevo evento')
  await form.getByRole('textbox', { name: 'Nombre' }).fill('api_usage')
  await form.getByRole('button', { name: 'Crear evento' }).click()
  await form.getByText('Ya hay un tipo de evento que se llama «api_usage»').waitFor()
})

test('other points count for the past too: everybody is counted anew while the bar shows how far', async () => {
  const [member] = await membersWhoDid('test_api', [3])
  const { page } = await visitAsAdmin(site, 'gamification')
  await page.getByRole('button', { name: 'Editar test_api' }).click()
  const form = panel(page, 'Evento: test_api')
  expect(await form.getByRole('textbox', { name: 'Nombre' }).isDisabled()).toBe(true)
  await form.getByLabel('Puntos por evento').fill('20')
  await form.getByRole('button', { name: 'Guardar cambios' }).click()
  await snackbar(page, 'Cambios guardados en test_api.').waitFor()
  await site.tribu.settle()
  await page.getByText(/Puntos e insignias al día: \d+ personas? recontada/).waitFor()
  if (member === undefined) throw new Error('There is a member')
  const progress = await site.tribu.as(member).listMyProgress()
  expect(progress.find(({ event_type }) => event_type.name === 'test_api')?.points).toBe(60)
})

test('an event that is in use cannot be deleted, only switched off', async () => {
  const admin = site.tribu.as(await anAdmin(site.tribu))
  await admin.addActionType({ body: { name: 'visita', points_per_event: 2 } })
  await admin.addActionType({ body: { name: 'sin_uso' } })
  const [member] = await membersWhoDid('visita', [1])
  const { page } = await visitAsAdmin(site, 'gamification')

  await page.getByRole('button', { name: 'Eliminar visita' }).click()
  await confirmWith(page, 'Eliminar evento')
  await page.getByRole('alert').getByText('desactívalo en lugar de borrarlo').waitFor()
  await row(page, 'visita').getByRole('switch').click({ force: true })
  await snackbar(page, 'visita ya no se registra.').waitFor()
  if (member === undefined) throw new Error('There is a member')
  await expect(site.tribu.as(member).createEvent({ body: { event_type: 'visita' } })).rejects.toMatchObject({
    code: 'event_type.inactive',
  })

  await page.getByRole('button', { name: 'Eliminar sin_uso' }).click()
  await confirmWith(page, 'Eliminar evento')
  await snackbar(page, 'El evento sin_uso se ha eliminado.').waitFor()
  await row(page, 'sin_uso').waitFor({ state: 'hidden' })
})

test('a badge shows who would hold it before it is made', async () => {
  const admin = site.tribu.as(await anAdmin(site.tribu))
  await admin.addActionType({ body: { name: 'receta_cocinada', points_per_event: 10 } })
  const cooks = await membersWhoDid('receta_cocinada', [1, 3, 5])
  const { page } = await visitAsAdmin(site, 'gamification&view=badges')
  await page.getByRole('button', { name: 'Crear insignia para receta_cocinada' }).click()
  const form = panel(page, 'Nueva insignia')
  await form.getByLabel('Nombre').fill('Chef')
  const preview = form.getByRole('region', { name: 'Quién la tendría ahora' })
  await preview.getByText('Elige un evento y escribe los puntos para verlo.').waitFor()
  await form.getByLabel('Puntos necesarios').fill('30')
  await preview.getByText('personas la llevarían.').waitFor()
  await preview.getByText('2', { exact: true }).first().waitFor()
  await preview.getByText(cooks[2]?.user.username ?? '').waitFor()
  await form.getByText('Anónimos').click()
  await preview.getByText('0', { exact: true }).first().waitFor()
  await form.getByText('Todos', { exact: true }).click()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Crear insignia' }).click()
  await snackbar(page, 'La insignia Chef ya se puede ganar.').waitFor()
  await site.tribu.settle()
  const { items } = await admin.listRankings({ query: {} })
  const holders = items.filter(
    ({ username, badges_count }) => badges_count === 1 && cooks.some(({ user }) => user.username === username),
  )
  expect(holders).toHaveLength(2)
})

test('a badge that nobody could reach, or that another one already is, is refused with the reason', async () => {
  const { page } = await visitAsAdmin(site, 'gamification&view=badges')
  await page.getByRole('button', { name: 'Crear insignia para api_usage' }).click()
  const form = panel(page, 'Nueva insignia')
  await form.getByLabel('Nombre').fill('Repetida')
  await form.getByLabel('Puntos necesarios').fill('100')
  await form.getByRole('button', { name: 'Crear insignia' }).click()
  await form.getByText('«Becario» ya pide los mismos puntos a los mismos usuarios').waitFor()
})

test('badges are edited, switched off and on, and deleted', async () => {
  const { page } = await visitAsAdmin(site, 'gamification&view=badges', { language: 'en', width: 390, scheme: 'dark' })
  const act = async (badge: string, action: string) => {
    await page.getByRole('button', { name: `Actions for ${badge}` }).click()
    await page.getByRole('menuitem', { name: action }).click()
  }
  await act('Tester', 'Edit')
  await panel(page, 'Badge: Tester').getByLabel('Name').fill('Explorador')
  await panel(page, 'Badge: Tester').getByRole('button', { name: 'Save changes' }).click()
  await page.getByRole('region', { name: 'test_api' }).getByText('Explorador').waitFor()
  await act('Explorador', 'Switch off')
  await page.getByRole('region', { name: 'test_api' }).getByText('Off', { exact: true }).waitFor()
  await act('Explorador', 'Switch on')
  await snackbar(page, 'Explorador can be earned again.').waitFor()
  await expectNoSidewaysScroll(page)
  await act('Explorador', 'Delete')
  await confirmWith(page, 'Delete badge')
  await page.getByRole('region', { name: 'test_api' }).getByText('No badges yet').waitFor()
})

test('a list to complete earns its bonus', async () => {
  const admin = site.tribu.as(await anAdmin(site.tribu))
  await admin.addActionType({ body: { name: 'sala_visitada', points_per_event: 1 } })
  await admin.addActionType({ body: { name: 'museo_entero', points_per_event: 25, self_reportable: false } })
  const { page } = await visitAsAdmin(site, 'gamification&view=completions')
  await page.getByRole('button', { name: 'Crear lista' }).click()
  const form = panel(page, 'Nueva lista')
  await form.getByLabel('Nombre').fill('museo')
  await form.getByRole('combobox', { name: 'Evento que la completa' }).fill('sala')
  await page.getByRole('option', { name: 'sala_visitada' }).click()
  await form.getByLabel('Dato que se mira').fill('sala')
  for (const room of ['azul', 'roja']) {
    await form.getByLabel('Valores que hacen falta').fill(room)
    await form.getByLabel('Valores que hacen falta').press('Enter')
  }
  await form.getByRole('combobox', { name: 'Premio' }).fill('museo')
  await page.getByRole('option', { name: 'museo_entero' }).click()
  await form.getByRole('button', { name: 'Crear lista' }).click()
  await row(page, 'sala_visitada con sala:').getByText('25 puntos').waitFor()

  const visitor = site.tribu.as(await aMember(site.tribu))
  const see = (sala: string) => visitor.createEvent({ body: { event_type: 'sala_visitada', metadata: { sala } } })
  expect((await see('azul')).bonus).toEqual([])
  expect((await see('roja')).bonus).toMatchObject([{ points_earned: 25 }])

  await page.getByRole('button', { name: 'Eliminar museo' }).click()
  await confirmWith(page, 'Eliminar lista')
  await row(page, 'sala_visitada con sala:').waitFor({ state: 'hidden' })
})
