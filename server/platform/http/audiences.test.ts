import { beforeAll, expect, test } from 'vitest'
import { aGuest, aMember, anAdmin } from '../../modules/accounts/builders.ts'
import { anApiKey } from '../../modules/integrations/builders.ts'
import { endpoints } from '../../processes/endpoints.ts'
import { nobody, type TestCaller, testTribu } from '../../testing/test-tribu.ts'
import type { Endpoint } from './endpoint.ts'

/** Who is let in is what `for` says, for every endpoint and every kind of caller. */
const tribu = testTribu()

interface Kind {
  readonly caller: TestCaller
  /** The audiences that this caller belongs to. */
  readonly belongsTo: readonly string[]
}

const anybody = ['anyone']
const staff = { moderator: ['member', 'moderator'], admin: ['member', 'moderator', 'admin'] }

async function everybody(): Promise<Record<string, Kind>> {
  const [charging, recording, revoked] = await Promise.all([
    anApiKey(tribu, ['credits:charge']),
    anApiKey(tribu, ['actions:write']),
    anApiKey(tribu, ['credits:charge', 'actions:write']),
  ])
  await tribu.as(await anAdmin(tribu)).revokeApiKey({ params: { id: revoked.id } })
  const good: Record<string, Kind> = {
    nobody: { caller: nobody, belongsTo: ['nobody'] },
    guest: { caller: await aGuest(tribu), belongsTo: ['guest'] },
    member: { caller: await aMember(tribu), belongsTo: ['member'] },
    moderator: { caller: await aMember(tribu, { role: 'moderator' }), belongsTo: staff.moderator },
    admin: { caller: await anAdmin(tribu), belongsTo: staff.admin },
    'super admin': {
      caller: await aMember(tribu, { role: 'super_admin' }),
      belongsTo: [...staff.admin, 'super_admin'],
    },
    'admin who narrows the role': {
      caller: { headers: { ...(await anAdmin(tribu)).headers, 'X-Admin-Role': 'user' } },
      belongsTo: ['member'],
    },
    'member who claims a role': {
      caller: { headers: { ...(await aMember(tribu)).headers, 'X-Admin-Role': 'super_admin' } },
      belongsTo: ['member'],
    },
    'key that may charge': { caller: charging, belongsTo: ['apiKey:credits:charge'] },
    'key that may record': { caller: recording, belongsTo: ['apiKey:actions:write'] },
  }
  const bad = { ...(await withoutStanding()), 'revoked key': revoked }
  for (const [name, caller] of Object.entries(bad)) good[name] = { caller, belongsTo: [] }
  return good
}

/** Administrators, so that whoever is let in by mistake is let in everywhere. */
async function withoutStanding(): Promise<Record<string, TestCaller>> {
  const [expired, ended, inactive, deleted] = await Promise.all(Array.from({ length: 4 }, () => anAdmin(tribu)))
  if (!expired || !ended || !inactive || !deleted) throw new Error('Four administrators were asked for')
  await tribu.as(ended).endAllLogins()
  await tribu.as(deleted).deleteMe()
  const superior = tribu.as(await aMember(tribu, { role: 'super_admin' }))
  await superior.updateUser({ params: { id: inactive.id }, body: { activo: false } })
  const { loginTokens, random, clock } = tribu.app
  const subject = { userId: expired.id, loginId: random.uuid() }
  const tokenOf = async (kind: 'access' | 'refresh', seconds: number): Promise<TestCaller> => ({
    headers: { Authorization: `Bearer ${await loginTokens.issue(kind, subject, clock.now(), seconds)}` },
  })
  return {
    'expired token': await tokenOf('access', -1),
    'token of a login that never was': await tokenOf('access', 600),
    'refresh token': await tokenOf('refresh', 600),
    'member who logged out': ended,
    'deactivated member': inactive,
    'deleted member': deleted,
    'unknown session': { headers: { 'X-Session-ID': random.uuid() } },
  }
}

const reasons = 'not_authenticated|not_allowed|members_only|admins_only|scope_missing'
const refusals = new RegExp(`^(caller\\..*|request\\.(${reasons}))$`)
/** The same in the spelling of the game's surface. */
const gameRefusals = new RegExp(`^(CALLER_.*|${reasons.toUpperCase()})$`)

/** Whether the caller gets as far as having its input looked at; with nothing to do, little can be done. */
async function isLetIn({ method, path }: Endpoint, caller: TestCaller): Promise<boolean> {
  const response = await tribu.fetch(caller, path.replace(/:\w+/g, '999999'), { method })
  if (response.status < 400) return true
  const { code = '', error } = (await response.json()) as { code?: string; error?: { code?: string } }
  return !refusals.test(code) && !gameRefusals.test(error?.code ?? '')
}

let shared: Record<string, Kind>
beforeAll(async () => {
  shared = await everybody()
})

// Whoever is let in here is out afterwards.
const farewells = ['deleteMe', 'endAllLogins', 'logoutMember']

// It refuses the token that it is for in the words in which others refuse a caller's.
const operations = Object.entries(endpoints).filter(([operation]) => operation !== 'refreshLogin')

test.each(operations)('%s lets in whom it declares, and nobody else', async (operation, endpoint) => {
  const kinds = farewells.includes(operation) ? await everybody() : shared
  const declared = endpoint.for.map(({ name }) => name)
  const [expected, found]: [Record<string, boolean>, Record<string, boolean>] = [{}, {}]
  for (const [name, { caller, belongsTo }] of Object.entries(kinds)) {
    expected[name] = [...belongsTo, ...anybody].some((audience) => declared.includes(audience))
    found[name] = await isLetIn(endpoint, caller)
  }
  expect(found).toEqual(expected)
})
