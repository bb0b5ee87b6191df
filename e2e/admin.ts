import type { Page } from 'playwright-core'
import { aMember } from '../server/modules/accounts/builders.ts'
import { enter, type MemberVisitor } from './member.ts'
import type { Site } from './site.ts'

type Look = Parameters<Site['visit']>[1]

/** An administrator in a browser of their own, in an area of the dashboard. `area` may carry more of the address. */
export async function visitAsAdmin(site: Site, area = 'settings', look?: Look): Promise<MemberVisitor> {
  const member = await aMember(site.tribu, { role: 'admin' })
  const visitor = await site.visit('/', look)
  // Once there is a page, its language is chosen and kept.
  await visitor.page.getByRole('banner').waitFor()
  await enter(site, visitor, member)
  // From then on the page hears of changes.
  const listening = visitor.page.waitForResponse(/\/v1\/live/)
  await visitor.page.goto(`/admin/dashboard?tab=${area}`)
  await visitor.page.getByRole('tablist', { name: /^(Administración|Administration)$/ }).waitFor()
  await listening
  return { ...visitor, member }
}

/** The row of a table that speaks of something. */
export const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

/** What was opened beside the page, by its title. */
export const panel = (page: Page, title: string) => page.getByRole('dialog', { name: title })

/** Answers a question that the page asks before it acts. */
export async function confirmWith(page: Page, label: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click()
}
