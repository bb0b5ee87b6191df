import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aMember, type TestUser } from '../server/modules/accounts/builders.ts'
import { act } from '../server/modules/gamification/builders.ts'
import { snackbar } from './member.ts'
import { visitGame } from './player.ts'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

// A Monday, nine in the morning in Panama.
const monday = Date.parse('2026-11-02T14:00:00Z')
const day = 24 * 3_600_000
const site = testSite({ now: new Date(monday).toISOString() })
const claims = '**/api/v4/gamification/missions/claim'

/** The daily missions of a few days, done and never claimed. */
async function doMissions(member: TestUser, from: number, days: number): Promise<void> {
  for (let done = from; done < from + days; done += 1) {
    await site.tribu.moveTo(new Date(monday + done * day).toISOString())
    await act(site.tribu, member, 'daily_login')
    await act(site.tribu, member, 'survey_complete')
    for (let invoice = 0; invoice < 3; invoice += 1) {
      const metadata = { invoice_number: `${done}-${invoice}`, category: 'restaurant', amount: 30 }
      await act(site.tribu, member, 'invoice_upload', { metadata })
    }
  }
}

async function waiting(member: TestUser): Promise<{ mission_id: number }[]> {
  const { data } = await site.tribu.as(member).listMissions()
  return data.completed_missions
    .filter(({ can_claim }) => can_claim)
    .toSorted((a, b) => Date.parse(a.due_date) - Date.parse(b.due_date))
}

const gameOf = async (member: TestUser) => (await site.tribu.as(member).showGameDashboard()).data.user
const toClaim = (page: Page) => page.getByRole('list', { name: 'Por reclamar', exact: true }).getByRole('listitem')
const figure = (value: number) => new Intl.NumberFormat('es').format(value)

test('many rewards that wait are folded, and claimed at once with one celebration', async () => {
  const member = await aMember(site.tribu)
  await doMissions(member, 0, 4)
  const { length: total } = await waiting(member)
  expect(total).toBeGreaterThan(7)
  const page = await visitGame(site, member, 'missions')
  await page.getByRole('heading', { name: `Por reclamar · ${total}` }).waitFor()
  expect(await toClaim(page).count()).toBe(6)
  const all = page.getByRole('button', { name: `Ver todo · ${total}` })
  await all.click()
  expect(await toClaim(page).count()).toBe(total)
  await page.getByRole('button', { name: 'Ver menos' }).click()
  expect(await toClaim(page).count()).toBe(6)
  await expectAccessible(page)
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ width: 390, height })
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width, height })

  // The server asks for a pause once.
  let asked = 0
  await page.route(claims, async (route) => {
    asked += 1
    if (asked === 2) {
      await route.fulfill({ status: 429, headers: { 'Retry-After': '1' }, json: { code: 'busy', message: 'Espera' } })
    } else await route.continue()
  })
  await page.getByRole('button', { name: `Reclamar las ${total}` }).click()
  const balance = async () => figure((await gameOf(member)).total_lumis)
  const won = snackbar(page, `Misiones reclamadas: ${total} de ${total}`)
  await won.waitFor()
  expect(await won.count()).toBe(1)
  expect(await won.innerText()).toContain(`Tu saldo es ahora de ${await balance()} Lümis`)
  expect(asked).toBe(total + 1)
  await expect.poll(() => toClaim(page).count()).toBe(0)
  expect(await waiting(member)).toEqual([])
})

test('what cannot be claimed is said and stays, and the rest is claimed', async () => {
  const member = await aMember(site.tribu)
  await doMissions(member, 5, 2)
  const missions = await waiting(member)
  const [, refused] = missions
  const page = await visitGame(site, member, 'missions')
  await page.route(claims, async (route) => {
    if (route.request().postDataJSON().mission_id !== refused?.mission_id) await route.continue()
    else await route.fulfill({ status: 409, json: { code: 'mission.no', message: 'Esta no se puede reclamar' } })
  })
  await page.getByRole('button', { name: `Reclamar las ${missions.length}` }).click()
  await page.getByRole('alert').filter({ hasText: 'Esta no se puede reclamar' }).waitFor()
  await snackbar(page, `Misiones reclamadas: ${missions.length - 1} de ${missions.length}`).waitFor()
  await expect.poll(() => toClaim(page).count()).toBe(1)
  expect(await waiting(member)).toMatchObject([{ mission_id: refused?.mission_id }])
})

test('without a connection nothing is claimed twice or lost', async () => {
  const member = await aMember(site.tribu)
  await doMissions(member, 8, 2)
  const missions = await waiting(member)
  const page = await visitGame(site, member, 'missions')
  let asked = 0
  await page.route(claims, async (route) => {
    asked += 1
    if (asked !== 2) return route.continue()
    // It is claimed, but nobody hears of it.
    await route.fetch()
    await route.abort()
  })
  const before = await gameOf(member)
  const claimAll = page.getByRole('button', { name: /^Reclamar las/ })
  await claimAll.click()
  await page
    .getByRole('alert')
    .filter({ hasText: /conexi/i })
    .waitFor()
  await snackbar(page, `Misiones reclamadas: 1 de ${missions.length}`).waitFor()
  await expect.poll(async () => (await waiting(member)).length).toBe(missions.length - 2)
  await page.getByRole('heading', { name: `Por reclamar · ${missions.length - 2}` }).waitFor()
  await claimAll.click()
  await expect.poll(() => waiting(member)).toEqual([])
  expect((await gameOf(member)).total_lumis).toBeGreaterThan(before.total_lumis)
})
