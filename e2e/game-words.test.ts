import { expect, test } from 'vitest'
import { aMember, anAdmin, type TestUser } from '../server/modules/accounts/builders.ts'
import { act } from '../server/modules/gamification/builders.ts'
import { snackbar } from './member.ts'
import { visitGame } from './player.ts'
import { expectAccessible, testSite } from './site.ts'

// A Monday, 15:00 in Panama: no event is on.
const site = testSite({ now: '2026-11-23T20:00:00Z' })

/** So many XP below the second level. */
async function almostRisen(member: TestUser, missing: number): Promise<void> {
  const { experience } = (await site.tribu.app.games.of(member.id))?.game ?? {}
  const xp = (site.tribu.app.rules.current.game.levels[1]?.min_xp ?? 0) - missing - (experience?.xp ?? 0)
  await act(site.tribu, member, 'granted', { metadata: { lumis: 0, xp, freeze_tokens: 0, reason: 'test' } })
}

test.each([
  {
    language: 'es',
    claim: 'Reclamar la recompensa de «Primera factura»',
    said: '¡Y subes de nivel! Ahora es',
    won: '¡Has subido de nivel!',
  },
  {
    language: 'en',
    claim: 'Claim the reward of “First invoice”',
    said: 'And you rise! Your level is',
    won: 'You have risen a level!',
  },
] as const)(
  'a claim that leads to another level celebrates it, in $language',
  async ({ language, claim, said, won }) => {
    const member = await aMember(site.tribu)
    await act(site.tribu, member, 'invoice_upload', { metadata: { invoice_number: `L-${language}` } })
    await almostRisen(member, 2)
    const page = await visitGame(site, member, 'achievements', { language })
    await page.getByRole('button', { name: claim }).click()
    const name = site.tribu.app.rules.current.game.levels[1]?.name[language] ?? ''
    await snackbar(page, '+10 Lümis').filter({ hasText: said }).getByText(name).waitFor()
    await snackbar(page, won).getByText(name).waitFor()
  },
)

test('a full cap says kindly when the action counts again', async () => {
  const member = await aMember(site.tribu)
  await act(site.tribu, member, 'daily_login')
  const page = await visitGame(site, member, 'history')
  await page.getByRole('combobox', { name: 'Qué has hecho' }).click()
  await page.getByRole('option', { name: 'Iniciar sesión' }).click()
  await page.getByText('Puedes anotarla igual; cuenta de nuevo mañana.').waitFor()
  await expectAccessible(page)
})

test('actions are called what administrators name them, in the language of the reader', async () => {
  const [member, admin] = await Promise.all([aMember(site.tribu), anAdmin(site.tribu)])
  const name = { es: 'Regar el huerto', en: 'Water the garden' }
  const worth = { category: 'other', base_lumis: 5, base_xp: 0, cooldown_seconds: 0, daily_cap: 1, weekly_cap: null }
  const body = { name: 'e2e_garden', game: { ...worth, name, counted_fields: [] } }
  await site.tribu.as(admin).addGameActionType({ body })
  await act(site.tribu, member, 'e2e_garden')
  await act(site.tribu, member, 'e2e_garden')
  for (const [language, reason] of [
    ['es', 'cuenta de nuevo mañana'],
    ['en', 'it counts again tomorrow'],
  ] as const) {
    const page = await visitGame(site, member, 'history', { language })
    const rows = page.getByRole('table').getByRole('row').filter({ hasText: name[language] })
    await rows.filter({ hasText: reason }).waitFor()
    expect(await rows.count()).toBe(2)
    await rows.last().getByRole('button').click()
    const why = page.getByRole('dialog')
    await why.getByText(language === 'es' ? `Valor de «${name.es}»` : `Worth of "${name.en}"`).waitFor()
  }
})
