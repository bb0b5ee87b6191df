import type { TSchema } from 'typebox'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Endpoint } from '../../../platform/http/endpoint.ts'
import { type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aMember } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'
import { gameEndpoints } from '../endpoints/index.ts'

// A Monday afternoon in Panama.
const tribu = testTribu({ now: '2026-03-02T20:00:00Z' })
let member: TestCaller
let admin: TestCaller
let key: TestCaller
beforeAll(async () => {
  const who = await aMember(tribu)
  await act(tribu, who, 'daily_login')
  member = who
  admin = await aMember(tribu, { role: 'super_admin' })
  key = await anApiKey(tribu, ['actions:write'])
})

/** As JSON, because some of it cannot be written as a value of JavaScript. */
const oddities: readonly string[] = [
  ...['null', 'true', '-1', '0', '0.5', '1e308', '-1e400', '9007199254740993', '1e-320'],
  ...['""', '" "', '"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"👩‍👩‍👧‍👦"', '"\\u202eolleh"', '"ñandú"'],
  ...['"__proto__"', '"constructor"', '"toString"', '"hasOwnProperty"', '"b1"', '"daily_login"'],
  ...['"2025-02-30"', '"0000-01-01"', '"9999-12-31"', '"0000-01-01T00:00:00Z"', '"9999-12-31T23:59:60Z"'],
  ...['[]', '[[]]', '[null]', '{}', '{"a":{"b":[1]}}', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}'],
  `"${'x'.repeat(10_241)}"`,
]

interface Refusal {
  readonly success: boolean
  readonly error?: { readonly code: string; readonly message: string; readonly details: object }
}

async function send(caller: TestCaller, method: string, path: string, body: string | undefined, language: string) {
  const headers = { 'Accept-Language': language, ...(body !== undefined && { 'Content-Type': 'application/json' }) }
  const response = await tribu.fetch(caller, path, { method, headers, ...(body !== undefined && { body }) })
  return { status: response.status, text: await response.text() }
}

/** Refusals that were found to be told in both languages. */
const compared = new Set<string>()

/** Never a crash, always the envelope of the surface, in the language that was asked for. */
async function expectGrace(caller: TestCaller, { method, path }: Target, body?: string): Promise<number> {
  const english = await send(caller, method, path, body, 'en')
  const what = `${method} ${path.slice(0, 200)} ${body?.slice(0, 200)}: ${english.text.slice(0, 300)}`
  expect(english.status, what).toBeLessThan(500)
  if (english.status < 400) return english.status
  const refused = JSON.parse(english.text) as Refusal
  const error = { code: expect.stringMatching(/^[A-Z0-9_]+$/), message: expect.any(String), details: expect.anything() }
  expect(refused, what).toMatchObject({ success: false, error })
  const kind = `${method} ${refused.error?.code} ${refused.error?.message}`
  if (compared.has(kind)) return english.status
  compared.add(kind)
  const spanish = await send(caller, method, path, body, 'es')
  // Where the same cannot be done twice the second answer is another one.
  if (spanish.status === english.status) {
    const { error: otherwise } = JSON.parse(spanish.text) as Refusal
    expect(otherwise?.code, what).toBe(refused.error?.code)
    expect(otherwise?.message, what).not.toBe(refused.error?.message)
  }
  return english.status
}

interface Target {
  readonly method: string
  readonly path: string
}

const fieldsOf = (schema: TSchema | undefined): string[] =>
  Object.keys((schema as { properties?: object } | undefined)?.properties ?? {})
const callerOf = ({ for: audiences }: Endpoint) => {
  const names = audiences.map(({ name }) => name)
  return names.includes('member') ? member : names.includes('admin') ? admin : key
}
const withParams = (path: string, value: string) => path.replace(/:\w+/g, () => encodeURIComponent(value))
const asText = (json: string) => {
  const value: unknown = JSON.parse(json)
  return (typeof value === 'string' ? value : json).toWellFormed().slice(0, 4000)
}

// One factory makes the endpoints of all catalogues: changing a rule takes every field that adding and previewing do.
const isSameAgain = (name: string) => /^(add|preview|show|remove|list).*Rule/.test(name) && !name.includes('Mission')
const operations = Object.entries(gameEndpoints as Readonly<Record<string, Endpoint>>).filter(
  ([name]) => !isSameAgain(name),
)

describe('whatever is in one field', () => {
  test.each(operations)('%s answers in the shape and the language of its surface', async (_name, endpoint) => {
    const caller = callerOf(endpoint)
    const target = { method: endpoint.method, path: withParams(endpoint.path, '1') }
    const isReading = endpoint.method === 'GET'
    for (const json of oddities) {
      if (endpoint.path.includes(':')) {
        const path = withParams(endpoint.path, asText(json))
        await expectGrace(caller, { ...target, path }, isReading || endpoint.method === 'DELETE' ? undefined : '{}')
      }
      for (const field of fieldsOf(endpoint.query)) {
        const query = new URLSearchParams({ [field]: asText(json) })
        await expectGrace(caller, { ...target, path: `${target.path}?${query}` })
      }
      if (endpoint.body === undefined) continue
      await expectGrace(caller, target, json)
      for (const field of fieldsOf(endpoint.body))
        await expectGrace(caller, target, `{${JSON.stringify(field)}:${json}}`)
    }
  })
})

/** The state of the member can still be read everywhere. */
async function expectAllReadable() {
  const readable = operations.filter(([, { method, path }]) => method === 'GET' && !path.includes(':'))
  for (const [, endpoint] of readable) {
    const query = fieldsOf(endpoint.query).includes('type') ? '?type=weekly_invoices' : ''
    const answer = await send(callerOf(endpoint), 'GET', endpoint.path + query, undefined, 'es')
    if (query === '' || endpoint.path.includes('leaderboards')) expect(answer.status, answer.text).toBe(200)
  }
}

test('after all that every page can be read', expectAllReadable)

describe('metadata', () => {
  const path = '/api/v4/gamification/actions'
  const report = (metadata: string, action = 'invoice_upload') =>
    expectGrace(member, { method: 'POST', path }, `{"action":"${action}","metadata":${metadata}}`)

  test('of every kind is taken or refused, in every field that rules look at', async () => {
    for (const json of oddities) {
      for (const field of ['amount', 'category', 'merchant', 'invoice_number', 'accuracy', '__proto__', 'constructor'])
        await report(`{"${field}":${json},"once":${Math.random()}}`)
      await report(json, 'survey_complete')
    }
    await expectAllReadable()
  })

  test('of prototype names counts as what it is: text', async () => {
    const who = await aMember(tribu)
    for (const name of ['constructor', 'toString', 'constructor']) {
      const metadata = { invoice_number: `${name}-${Math.random()}`, category: name, merchant: name, amount: 1 }
      await tribu.as(who).recordAction({ body: { action: 'invoice_upload', metadata } })
    }
    const fields = (await tribu.app.games.of(who.id))?.game.counters.types
    const counted = Object.values(fields ?? {}).find((type) => 'category' in type.fields)?.fields.category
    expect(counted).toMatchObject({ values: { toString: 1 }, others: 0 })
    expect(Object.entries(counted?.values ?? {})).toEqual([
      ['constructor', 2],
      ['toString', 1],
    ])
  })

  test('may be 10 KB long, and not a byte more; letters count as the bytes that they are', async () => {
    const bytes = (count: number, letter = 'x') => `{"a":"${letter.repeat((count - 8) / Buffer.byteLength(letter))}"}`
    expect(await report(bytes(10_240), 'survey_complete')).toBe(201)
    expect(await report(bytes(10_241), 'survey_complete')).toBeGreaterThanOrEqual(400)
    expect(await report(bytes(10_240, 'é'), 'survey_complete')).toBe(201)
    expect(await report(bytes(10_242, 'é'), 'survey_complete')).toBeGreaterThanOrEqual(400)
    expect(await report(`{"a":${'['.repeat(4000)}${']'.repeat(4000)}}`, 'survey_complete')).toBeLessThan(500)
  })
})

test('parts of a unit count towards a mission that adds amounts up, and are told', async () => {
  const who = await aMember(tribu)
  const admin = await aMember(tribu, { role: 'super_admin' })
  const { data } = await tribu.as(admin).listMissionRules()
  const rule = data.rules.find(({ code }) => code === 'special_vip_spend_1000')
  const code = 'weekly_spend'
  const { id: _id, ...wish } = {
    ...rule,
    code,
    type: 'weekly',
    min_level: 1,
    duration_days: 7,
    active: true,
  } as NonNullable<typeof rule>
  await tribu.as(admin).addMissionRule({ body: wish })
  await tribu.as(who).acceptMission({ body: { mission_code: code } })
  const metadata = { invoice_number: 'cents', amount: 12.35 }
  const answer = (await tribu.as(who).recordAction({ body: { action: 'invoice_upload', metadata } })).data
  expect(answer.missions.find(({ mission_code }) => mission_code === code)).toMatchObject({ progress: 12.35 })
  const { active_missions } = (await tribu.as(who).listMissions()).data
  expect(active_missions.find(({ mission_code }) => mission_code === code)).toMatchObject({ current_progress: 12.35 })
})

test('categories, fields and codes may be called like what every object has', async () => {
  const [who, admin] = [await aMember(tribu), await aMember(tribu, { role: 'super_admin' })]
  const { data } = await tribu.as(admin).listGameActionTypes()
  const type = data.action_types.find(({ name }) => name === 'survey_complete')
  const game = { ...type?.game, category: 'constructor', counted_fields: ['__proto__', 'constructor', 'toString'] }
  const params = { id: type?.id ?? 0 }
  await tribu.as(admin).changeGameActionType({ params, body: { game: game as NonNullable<typeof type>['game'] } })
  const metadata = { constructor: 'a', toString: 'b' }
  await tribu.as(who).recordAction({ body: { action: 'survey_complete', metadata } })
  await tribu.advance(600)
  await tribu.as(who).recordAction({ body: { action: 'survey_complete', metadata } })
  expect((await tribu.as(who).showProgression()).data.xp_sources).toEqual({ constructor: 100 })
  const counters = (await tribu.app.games.of(who.id))?.game.counters.types[params.id]
  expect(Object.entries(counters?.fields ?? {}).map(([field, { values }]) => [field, values])).toEqual([
    ['constructor', { a: 2 }],
    ['toString', { b: 2 }],
  ])
})
