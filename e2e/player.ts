import type { Page } from 'playwright-core'
import type { TestUser } from '../server/modules/accounts/builders.ts'
import { enter } from './member.ts'
import type { Site } from './site.ts'

type Look = Parameters<Site['visit']>[1]

/** A member on a tab of the game, whose browser has the time of the site. */
export async function visitGame(site: Site, member: TestUser, tab: string, look?: Look): Promise<Page> {
  const visitor = await site.visit('/', look)
  const { page } = visitor
  // Once there is a page, its language is chosen and kept.
  await page.getByRole('banner').waitFor()
  await enter(site, visitor, member)
  await page.clock.setSystemTime(site.tribu.clock.now())
  await page.goto(`/juego?tab=${tab}`)
  await page.getByRole('tabpanel').waitFor()
  return page
}

/** Chooses one of several, as a reader does: the radio itself is too small to be seen. */
export async function choose(page: Page, option: string): Promise<void> {
  await page.locator('label').filter({ hasText: option }).click()
}
