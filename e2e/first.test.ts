import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, testSite } from './site.ts'

const site = testSite()

test('the home page opens', async () => {
  const { page } = await site.visit('/')
  await page.getByRole('main').waitFor()
  expect(await page.title()).toMatch(/Tribu/)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
