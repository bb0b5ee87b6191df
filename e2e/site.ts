import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { startTestTribu, type TestOptions, type TestTribu } from '../server/testing/test-tribu.ts'
import { openBrowser } from './browser.ts'

export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
}

interface Look {
  readonly language?: 'es' | 'en'
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
}

export interface Site {
  readonly tribu: TestTribu
  /** Somebody with a browser of their own. Errors of the page fail the test that opened it. */
  visit(path: string, look?: Look): Promise<Visitor>
}

const desktop = 1280
const height = 900

/** A running product with its pages, and a browser to look at it. */
export function testSite(options: Omit<TestOptions, 'connectionString'> = {}): Site {
  let tribu: TestTribu
  let browser: Browser
  const failures: string[] = []

  beforeAll(async () => {
    ;[tribu, browser] = await Promise.all([startTestTribu({ ...options, pages: true }), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await tribu?.stop()
    expect(failures).toEqual([])
  })

  return {
    get tribu() {
      return tribu
    },
    async visit(path, { language = 'es', scheme = 'light', width = desktop } = {}) {
      const context = await browser.newContext({
        locale: language,
        colorScheme: scheme,
        reducedMotion: 'reduce',
        viewport: { width, height },
        baseURL: tribu.url,
      })
      // A loaded machine is slow, not wrong.
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`))
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      return { page, context }
    },
  }
}

/** Fails on anything that assistive technology stumbles over seriously. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
}

/** Fails when the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  expect(overflow).toBeLessThanOrEqual(0)
}
