import { expect, test } from 'vitest'
import { aMember } from '../server/modules/accounts/builders.ts'
import { act } from '../server/modules/gamification/builders.ts'
import { visitAsAdmin } from './admin.ts'
import { choose, visitGame } from './player.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

// A Tuesday noon in Panama, within the lunch hour of the default game.
const site = testSite({ now: '2026-03-10T17:00:00Z' })

async function aMemberWithLumis() {
  const member = await aMember(site.tribu)
  await act(site.tribu, member, 'invoice_upload', { metadata: { invoice_number: `l-${member.id}` } })
  const metadata = { lumis: 5, xp: 0, freeze_tokens: 0, reason: 'por ayudar' }
  await act(site.tribu, member, 'granted', { metadata, channel: 'command' })
  return member
}

test('the history shows every line of the Lümis with its explanation, and the address keeps which list it is', async () => {
  const member = await aMemberWithLumis()
  const page = await visitGame(site, member, 'history', { width: 390 })
  await choose(page, 'Lümis')
  const lines = page.getByRole('table', { name: 'Tus Lümis, línea a línea' })
  await lines.getByRole('row').filter({ hasText: 'Concedido: por ayudar' }).getByText('+5').waitFor()
  expect(new URL(page.url()).searchParams.get('list')).toBe('lumis')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await lines.getByRole('button', { name: 'Por qué esta línea: Concedido: por ayudar' }).click()
  await page.getByRole('dialog').getByText('Una decisión en el juego').waitFor()
  await expectAccessible(page)
  await page.reload()
  await lines.waitFor()
})

test('who has no Lümis yet is told how they come', async () => {
  const page = await visitGame(site, await aMember(site.tribu), 'history&list=lumis', { language: 'en' })
  await page.getByText('Nothing has moved yet').waitFor()
  await expectAccessible(page)
})

test('while a happy hour is on, the overview counts down to its end', async () => {
  const page = await visitGame(site, await aMember(site.tribu), 'overview')
  const tile = page.getByRole('group', { name: 'Hora feliz en marcha, hasta que acabe' })
  await tile.getByText('Ahora mismo').waitFor()
  await tile.getByText(/\d+ (h|min)/).waitFor()
})

test('an administrator reads the lines of a member, and rehearses with a member who is named and not searched for again', async () => {
  const member = await aMemberWithLumis()
  const { page } = await visitAsAdmin(site, `game&view=members&member=${member.id}`)
  await choose(page, 'Lümis')
  const lines = page.getByRole('table', { name: `Lümis de ${member.user.username}` })
  await lines.getByRole('row').filter({ hasText: 'Concedido: por ayudar' }).waitFor()
  await expectAccessible(page)

  const searched: string[] = []
  page.on('request', (request) => {
    const search = new URL(request.url()).searchParams.get('search')
    if (search) searched.push(search)
  })
  await page.getByRole('button', { name: 'Probar una acción' }).click()
  const field = page.getByRole('combobox', { name: 'Miembro' })
  await expect.poll(() => field.inputValue()).toBe(member.user.username)
  // Longer than a pause in typing, after which it would search.
  await page.waitForTimeout(700)
  expect(await field.inputValue()).toBe(member.user.username)
  expect(searched).toEqual([])
})
