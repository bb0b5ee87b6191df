import { describe, expect, test } from 'vitest'
import { aMember, anAdmin } from '../../modules/accounts/builders.ts'
import { nobody, testTribu } from '../../testing/test-tribu.ts'

const tribu = testTribu()
const english = { headers: { 'Accept-Language': 'en-GB,en;q=0.9,es;q=0.1' } }

describe('an address that does not exist answers in the shape of its surface', () => {
  test.each([
    ['/v1/nothing', { detail: expect.any(String), code: 'request.not_found' }],
    ['/info/nothing', { detail: expect.any(String) }],
    [
      '/api/v4/gamification/nothing',
      { success: false, error: { code: 'NOT_FOUND', message: expect.any(String), details: {} } },
    ],
    ['/api/v4/admin/gamification/nothing', { success: false, error: { code: 'NOT_FOUND' } }],
    ['/admin/validations/nothing', { success: false, message: expect.any(String) }],
    ['/api/courses/nothing', { detail: expect.any(String) }],
    ['/api/elsewhere', { detail: expect.any(String) }],
    ['/api/licenses/nothing', { error: expect.any(String) }],
    ['/api/user/nothing', { message: expect.any(String) }],
  ])('%s', async (path, shape) => {
    const response = await tribu.fetch(nobody, path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(await response.json()).toMatchObject(shape)
  })

  test.each([
    ['/v1/users/%zz', { detail: 'There is nothing at this address', code: 'request.not_found' }],
    [`/v1/users/${'1'.repeat(500)}`, { detail: 'There is nothing at this address', code: 'request.not_found' }],
    ['/api/v4/gamification/%zz', { success: false, error: { code: 'NOT_FOUND' } }],
  ])('%s, which the router cannot read', async (path, shape) => {
    const response = await tribu.fetch(english, path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject(shape)
  })

  test('/api/plugins answers a plain sentence', async () => {
    const response = await tribu.fetch(nobody, '/api/plugins/nothing/here')
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/)
    expect(await response.text()).toMatch(/^No existe/)
  })
})

describe('the language of a refusal', () => {
  test('is Spanish when nothing else is asked for', async () => {
    expect(await (await tribu.fetch(nobody, '/v1/nothing')).json()).toMatchObject({
      detail: expect.stringMatching(/No existe/),
    })
  })

  test('is the caller’s, with the same code', async () => {
    const answer = await (await tribu.fetch(english, '/v1/nothing')).json()
    expect(answer).toMatchObject({
      detail: expect.stringMatching(/nothing at this address/),
      code: 'request.not_found',
    })
  })
})

describe('bad input', () => {
  const post = async (body: string, type = 'application/json') =>
    tribu.fetch(await anAdmin(tribu), '/v1/settings/admin/config', {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    })

  test('names every wrong field with its place, a message and a kind', async () => {
    const response = await post('{"value": 3}')
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      detail: [{ loc: ['body', 'key'], msg: 'Este campo es obligatorio', type: 'missing' }],
      code: 'request.validation_failed',
    })
  })

  test.each([
    ['{"key": ', 'application/json', 400, 'request.malformed_body'],
    ['"text"', 'application/json', 422, 'request.validation_failed'],
    ['[]', 'application/json', 422, 'request.validation_failed'],
    ['{"__proto__": {"x": 1}, "key": "a", "value": 1}', 'application/json', 400, 'request.malformed_body'],
    ['{"key": "a\\u0000b", "value": 1}', 'application/json', 400, 'request.malformed_body'],
    ['{"key": "a\\ud800b", "value": 1}', 'application/json', 400, 'request.malformed_body'],
    [`{"key": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'application/json', 400, 'request.malformed_body'],
    ['<key/>', 'application/xml', 415, 'request.unsupported_media_type'],
    [`{"key": "${'x'.repeat(2_000_000)}"}`, 'application/json', 413, 'request.body_too_large'],
  ])('%# is a clear refusal, never a crash', async (body, type, status, code) => {
    const response = await post(body, type)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
  })

  test.each(['/v1/settings/a%00b', '/v1/settings/admin/audit?search=%00'])(
    '%s holds a NUL and is refused',
    async (path) => {
      const response = await tribu.fetch(await anAdmin(tribu), path)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: 'request.malformed_body' })
    },
  )

  test.each(['9007199254740993', '9223372036854775808', '1e300'])('%s is too large to be an id', async (id) => {
    const response = await tribu.fetch(await anAdmin(tribu), `/v1/users/${id}`)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ detail: [{ loc: ['path', 'id'], type: 'too_large' }] })
  })

  test('a page that is not a number is refused', async () => {
    const response = await tribu.fetch(await anAdmin(tribu), '/v1/settings/admin/audit?page=two')
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ detail: [{ loc: ['query', 'page'] }] })
  })
})

describe('callers', () => {
  test('an administrator who narrows the role is an ordinary member', async () => {
    const admin = await anAdmin(tribu)
    const narrowed = { headers: { ...admin.headers, 'X-Admin-Role': 'moderator' } }
    await expect(tribu.as(narrowed).listSettings()).rejects.toMatchObject({ status: 403 })
  })

  test('a member who claims a role stays a member', async () => {
    const member = await aMember(tribu)
    const claiming = { headers: { ...member.headers, 'X-Admin-Role': 'super_admin' } }
    await expect(tribu.as(claiming).listSettings()).rejects.toMatchObject({ status: 403 })
  })
})

describe('the reference', () => {
  test('describes every endpoint as OpenAPI 3.1, and can be browsed', async () => {
    const description = await (await tribu.fetch(nobody, '/openapi.json')).json()
    expect(description).toMatchObject({
      openapi: '3.1.0',
      paths: { '/v1/settings/{key}': { get: { operationId: 'showSetting' } } },
    })
    const page = await tribu.fetch(nobody, '/docs')
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/)
    const asset = await tribu.fetch(nobody, '/docs/assets/swagger-ui-bundle.js')
    expect(asset.status).toBe(200)
  })

  test('health answers when the server can serve', async () => {
    expect((await tribu.fetch(nobody, '/health/ready')).status).toBe(200)
    expect((await tribu.fetch(nobody, '/health/live')).status).toBe(200)
  })
})

test('answers of the API are neither guessed at nor kept by caches', async () => {
  const { headers } = await tribu.fetch(nobody, '/v1/settings/site_name')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Cache-Control')).toBe('no-store')
})
