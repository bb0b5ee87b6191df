import type { Page } from 'playwright-core'
import { aMember, type TestUser } from '../server/modules/accounts/builders.ts'
import { accessCookie } from '../server/platform/http/request-caller.ts'
import type { Site, Visitor } from './site.ts'

type Look = Parameters<Site['visit']>[1]
type Details = Parameters<typeof aMember>[1]

export interface MemberVisitor extends Visitor {
  readonly member: TestUser
}

/** A member in a browser of their own, on a page of theirs. */
export async function visitAsMember(
  site: Site,
  path = '/user/dashboard',
  { details, look }: { details?: Details; look?: Look } = {},
): Promise<MemberVisitor> {
  const member = await aMember(site.tribu, details)
  const visitor = await site.visit('/', look)
  // Once there is a page, its language is chosen and kept.
  await visitor.page.getByRole('banner').waitFor()
  await enter(site, visitor, member)
  await visitor.page.goto(path)
  await dashboard(visitor.page).waitFor()
  return { ...visitor, member }
}

/** Gives a browser the cookie of a login. */
export async function enter(site: Site, { context }: Visitor, member: TestUser): Promise<void> {
  const value = member.headers.Authorization?.replace('Bearer ', '') ?? ''
  await context.addCookies([{ name: accessCookie, value, url: site.tribu.url, httpOnly: true, sameSite: 'Lax' }])
}

/** The tabs of the dashboard: who sees them is logged in. */
export const dashboard = (page: Page) => page.getByRole('tablist', { name: /^(Tu cuenta|Your account)$/ })

/** Opens a tab of the dashboard as a reader does. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click()
  await page.getByRole('tabpanel', { name }).waitFor()
}

/** The snackbar that says so. */
export const snackbar = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
