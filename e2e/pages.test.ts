import { expect, test } from 'vitest'
import { nobody } from '../server/testing/test-tribu.ts'
import { testSite } from './site.ts'

const site = testSite()
const asBrowser = { headers: { Accept: 'text/html' } }

test('every address that is not the API’s opens the application, with a policy for what it may load', async () => {
  for (const path of ['/', '/ejemplos', '/user/auth', '/no/such/page']) {
    const page = await site.tribu.fetch(nobody, path, asBrowser)
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(page.headers.get('Content-Security-Policy')).toMatch(/default-src 'self'/)
    expect(page.headers.get('Cache-Control')).toBe('no-cache')
  }
})

test('files with a hash in their name are kept for ever', async () => {
  const start = await (await site.tribu.fetch(nobody, '/', asBrowser)).text()
  const script = start.match(/\/assets\/[^"]+\.js/)?.[0] ?? ''
  const file = await site.tribu.fetch(nobody, script)
  expect(file.headers.get('Cache-Control')).toMatch(/immutable/)
})

test('an unknown address of the API stays an error of the API, also for a browser', async () => {
  const answer = await site.tribu.fetch(nobody, '/v1/nothing', asBrowser)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ code: 'request.not_found' })
})
