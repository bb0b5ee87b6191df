import { describe, expect, test } from 'vitest'
import { nobody, type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'
import { apiKeyStore } from '../api-key.store.ts'
import { apiKeyRevoked, resolveApiKey } from '../api-key-callers.ts'
import { anApiKey } from '../builders.ts'

const tribu = testTribu()
const scopes: ['credits:charge'] = ['credits:charge']

/** What any endpoint says to this caller: being known but not admitted is 403, being unknown 401. */
const answerTo = async (caller: TestCaller) => {
  const response = await tribu.fetch(caller, '/v1/settings/admin/config')
  return { status: response.status, ...((await response.json()) as { code: string }) }
}
const known = { status: 403, code: 'request.not_allowed' }
const unknown = { status: 401, code: 'caller.api_key_invalid' }

describe('keys', () => {
  test('are made by administrators and shown once', async () => {
    const admin = await anAdmin(tribu)
    const made = await tribu.as(admin).createApiKey({ body: { name: ' Shop ', scopes } })
    expect(made).toMatchObject({ name: 'Shop', scopes, created_by: admin.id, last_used_at: null, revoked_at: null })
    expect(made.key).toMatch(/^trb_[\w-]{43}$/)
    expect(made.key.startsWith(made.prefix)).toBe(true)
    expect(made.prefix).toHaveLength(12)

    const list = await tribu.as(admin).listApiKeys()
    expect(list.items[0]).toMatchObject({ id: made.id, prefix: made.prefix })
    expect(JSON.stringify(list)).not.toContain(made.key)
    const audit = await tribu.as(admin).listAuditEntries({ query: { search: `api_key:${made.id}` } })
    expect(audit.items[0]).toMatchObject({ action: 'api_key.created', after: { name: 'Shop' } })
    expect(JSON.stringify(audit)).not.toContain(made.key)
  })

  test('come in pages', async () => {
    const admin = await anAdmin(tribu)
    await anApiKey(tribu, scopes)
    await anApiKey(tribu, scopes)
    const page = await tribu.as(admin).listApiKeys({ query: { page: 2, limit: 1 } })
    expect(page).toMatchObject({ page: 2, limit: 1, items: [expect.anything()] })
    expect(page.total).toBe(page.total_pages)
  })

  test('have at least one known scope and a name', async () => {
    const admin = await anAdmin(tribu)
    for (const wrong of [
      { scopes: [] },
      { scopes: ['everything'] },
      { scopes: [...scopes, ...scopes] },
      { name: ' ' },
    ]) {
      const response = await tribu.fetch(admin, '/v1/integrations/api-keys', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'System', scopes, ...wrong }),
      })
      expect(response.status).toBe(422)
    }
    const offered = await tribu.as(admin).listApiKeyScopes()
    expect(offered.map(({ name }) => name)).toEqual(['credits:charge', 'actions:write'])
  })

  test('are nothing for members', async () => {
    const member = await aMember(tribu)
    const refusal = { status: 403, code: 'request.admins_only' }
    await expect(tribu.as(member).listApiKeys()).rejects.toMatchObject(refusal)
    await expect(tribu.as(member).listApiKeyScopes()).rejects.toMatchObject(refusal)
    await expect(tribu.as(member).createApiKey({ body: { name: 'x', scopes } })).rejects.toMatchObject(refusal)
    await expect(tribu.as(member).revokeApiKey({ params: { id: 1 } })).rejects.toMatchObject(refusal)
    await expect(tribu.as(nobody).listApiKeys()).rejects.toMatchObject({ status: 401 })
  })
})

describe('calling with a key', () => {
  test('works by either header; a wrong key is nobody', async () => {
    const { key, headers } = await anApiKey(tribu, scopes)
    expect(await answerTo({ headers })).toMatchObject(known)
    expect(await answerTo({ headers: { Authorization: `Bearer ${key}` } })).toMatchObject(known)
    expect(await answerTo({ headers: { 'X-API-Key': 'trb_guess' } })).toMatchObject(unknown)
    expect(await answerTo({ headers: { 'X-API-Key': 'guess' } })).toMatchObject(unknown)
    expect(await answerTo({ headers: { Authorization: `Bearer ${key}x` } })).toMatchObject(unknown)
  })

  test('makes a caller with exactly the scopes of the key', async () => {
    const { id, key } = await anApiKey(tribu, ['actions:write'])
    expect(await resolveApiKey(tribu.app)(key)).toMatchObject({ kind: 'apiKey', keyId: id, scopes: ['actions:write'] })
  })

  test('ends with its revocation, at once, and revoking twice is refused', async () => {
    const admin = await anAdmin(tribu)
    const { id, headers } = await anApiKey(tribu, scopes)
    expect(await answerTo({ headers })).toMatchObject(known)
    await tribu.as(admin).revokeApiKey({ params: { id } })
    expect(await answerTo({ headers })).toMatchObject(unknown)
    await expect(tribu.as(admin).revokeApiKey({ params: { id } })).rejects.toMatchObject({ code: 'api_key.unknown' })
    const { items } = await tribu.as(admin).listApiKeys()
    expect(items.find((key) => key.id === id)?.revoked_at).toEqual(expect.any(String))
  })

  test('is not remembered when a revocation was told while the key was being looked up', async () => {
    const { id, key } = await anApiKey(tribu, scopes)
    const resolve = resolveApiKey(tribu.app)
    const lookup = resolve(key)
    tribu.app.signals.emit(apiKeyRevoked, id)
    expect(await lookup).toMatchObject({ keyId: id })
    await tribu.transaction((ctx) => apiKeyStore(ctx.db).revoke(id, ctx.clock.now()))
    await expect(resolve(key)).rejects.toMatchObject({ code: 'caller.api_key_invalid' })
  })

  test('stops while integrations are switched off', async () => {
    const admin = await anAdmin(tribu)
    const { headers } = await anApiKey(tribu, scopes)
    const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'enable_integrations', value } })
    expect(await answerTo({ headers })).toMatchObject(known)
    await set('false')
    expect(await answerTo({ headers })).toMatchObject(unknown)
    await set('true')
  })

  test('stamps its use, at most once a minute', async () => {
    const { id, headers } = await anApiKey(tribu, scopes)
    const lastUse = async () => {
      const { items } = await apiKeyStore(tribu.app.reading().db).page(1, 100)
      return items.find((key) => key.id === id)?.lastUsedAt
    }
    await answerTo({ headers })
    await expect.poll(lastUse).toEqual(expect.any(Date))
    const first = await lastUse()
    await tribu.advance(50)
    await answerTo({ headers })
    expect(await lastUse()).toEqual(first)
    await tribu.advance(11)
    await answerTo({ headers })
    await expect.poll(lastUse).not.toEqual(first)
  })
})
