import { beforeAll, describe, expect, test } from 'vitest'
import { type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'
import { addGameType } from '../builders.ts'

// A Tuesday morning in Panama, when no event of the default game is on.
const tribu = testTribu({ now: '2026-03-10T15:00:00Z' })
beforeAll(async () => {
  await addGameType(tribu, 'walk', { category: 'social', base_lumis: 10, base_xp: 10, daily_cap: 3 })
  await addGameType(tribu, 'swim', { base_lumis: 7, base_xp: 1, cooldown_seconds: 600 })
  await addGameType(tribu, 'climb', { category: 'social', base_lumis: 10, base_xp: 950 })
})

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
const ago = (seconds: number) => new Date(tribu.clock.now().getTime() - seconds * 1000).toISOString()

function post(caller: TestCaller, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const all = { 'Content-Type': 'application/json', ...headers }
  return tribu.fetch(caller, '/api/v4/gamification/actions', {
    method: 'POST',
    headers: all,
    body: JSON.stringify(body),
  })
}

async function refusal(caller: TestCaller, body: object, headers: Record<string, string> = {}) {
  const response = await post(caller, body, headers)
  const { error } = (await response.json()) as { error: { code: string; message: string } }
  return { status: response.status, code: error.code }
}

describe('an action that a member reports', () => {
  test('answers 201 with all that it changed', async () => {
    const member = await aMember(tribu)
    const response = await post(member, { action: 'walk', channel: 'whatsapp', metadata: { steps: 9000 } })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({
      success: true,
      data: {
        action_id: expect.any(Number),
        user_id: member.id,
        action: 'walk',
        local_day: '2026-03-10',
        time_zone: 'America/Panama',
        channel: 'whatsapp',
        duplicate_of: null,
        lumis_earned: 10,
        lumis: { base: 10, event: null, level_multiplier: 1, streak: null, prestige_multiplier: 1, total: 10 },
        xp_earned: 10,
        limit: null,
        event: null,
        lumis_corrected: 0,
        new_lumis_balance: 10,
        current_xp: 10,
        level: { from: 1, to: 1, reward_lumis: 0 },
        consequences: [],
        message: '¡Has ganado 10 Lümis y 10 XP!',
      },
    })
  })

  test('comes from the app when nothing is said, and answers in the language of the caller', async () => {
    const { data } = await tribu
      .as(await aMember(tribu))
      .recordAction({ body: { action: 'walk' }, headers: { 'Accept-Language': 'en' } })
    expect(data).toMatchObject({ channel: 'mobile_app', message: 'You have earned 10 Lümis and 10 XP!' })
  })

  test('tells of levels, and counts their reward and that of the action', async () => {
    const member = await aMember(tribu)
    const { data } = await tribu.as(member).recordAction({ body: { action: 'climb' } })
    expect(data.level.to).toBeGreaterThan(data.level.from)
    expect(data.lumis_earned).toBe(10 + data.level.reward_lumis)
    expect(data).toMatchObject({ current_xp: 950, new_lumis_balance: data.lumis_earned })
    expect(data.message).toContain(data.level.name)
  })

  test('includes what followed from it', async () => {
    const client = tribu.as(await aMember(tribu))
    for (const field of ['name', 'email']) {
      await client.recordAction({ body: { action: 'registro_campo', metadata: { field } } })
    }
    const { data } = await client.recordAction({ body: { action: 'registro_campo', metadata: { field: 'phone' } } })
    expect(data).toMatchObject({
      points_earned: 11,
      consequences: [{ action: 'registro_completo', points_earned: 10, action_id: expect.any(Number) }],
      badges: [{ badge_name: 'Bienvenido a bordo' }],
    })
  })

  test('keeps streaks, moves boards and works on missions of the default game', async () => {
    const client = tribu.as(await aMember(tribu))
    const { data } = await client.recordAction({
      body: { action: 'invoice_upload', metadata: { invoice_number: 'A1' } },
    })
    expect(data.streaks).toContainEqual(
      expect.objectContaining({ streak_type: 'invoice_upload', count: 1, kept: 'started', lost: null }),
    )
    expect(data.boards).toContainEqual({
      leaderboard_type: 'weekly_invoices',
      period_start: '2026-03-09',
      score_before: 0,
      score: 1,
    })
    expect(data.achievements.map(({ achievement_code }) => achievement_code)).toContain('first_invoice')
  })
})

describe('an action that earns nothing', () => {
  test('says which cap was reached', async () => {
    const client = tribu.as(await aMember(tribu))
    for (const _ of upTo(3)) await client.recordAction({ body: { action: 'walk' } })
    const { data } = await client.recordAction({ body: { action: 'walk' } })
    expect(data).toMatchObject({
      lumis_earned: 0,
      lumis: null,
      limit: { hit: 'daily_cap', limit: 3, until: null },
      new_lumis_balance: 30,
    })
  })

  test('says until when it is too soon, on the clock of the member', async () => {
    const client = tribu.as(await aMember(tribu, { timeZone: 'Europe/Madrid' }))
    const { data: first } = await client.recordAction({ body: { action: 'swim' } })
    const { data } = await client.recordAction({ body: { action: 'swim' } })
    const until = new Date(Date.parse(first.occurred_at) + 600_000).toISOString()
    expect(data).toMatchObject({ lumis_earned: 0, limit: { hit: 'cooldown', until, limit: null } })
    expect(data.limit?.reason).toMatch(/16:1\d$/)
  })

  test('is answered with 200 when the same was rewarded before', async () => {
    const member = await aMember(tribu)
    const body = { action: 'invoice_upload', metadata: { invoice_number: 'F-1' } }
    const { data: first } = await tribu.as(member).recordAction({ body })
    await tribu.as(member).recordAction({ body: { action: 'walk' } })
    const again = await post(member, { ...body, metadata: { ...body.metadata, note: 'again' } })
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({
      data: {
        duplicate_of: first.action_id,
        lumis_earned: 0,
        xp_earned: 0,
        limit: { hit: 'duplicate' },
        new_lumis_balance: first.new_lumis_balance + 10,
        current_xp: first.current_xp + 10,
        streaks: [],
        boards: [],
        message: 'Acción registrada. Ya se te premió por lo mismo.',
      },
    })
  })
})

describe('the same request again', () => {
  test('answers 200 with the same body, whatever happened since, in any order of fifty at once', async () => {
    const member = await aMember(tribu)
    const send = () => post(member, { action: 'walk', metadata: { n: 1 } }, { 'Idempotency-Key': 'one' })
    const responses = await Promise.all(upTo(50).map(send))
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1)
    await tribu.as(member).recordAction({ body: { action: 'climb' } })
    const bodies = new Set(await Promise.all([...responses, await send()].map((response) => response.text())))
    expect(bodies.size).toBe(1)
  })

  test('is the same also once its time has passed', async () => {
    const member = await aMember(tribu)
    const body = { action: 'walk', occurred_at: ago(30) }
    const first = await post(member, body, { 'Idempotency-Key': 'late' })
    expect(first.status).toBe(201)
    await tribu.advance(600)
    const again = await post(member, body, { 'Idempotency-Key': 'late' })
    expect(again.status).toBe(200)
    expect(await again.text()).toBe(await first.text())
  })

  test('is the same also after a late action has changed what it earned', async () => {
    const member = await aMember(tribu)
    const send = () => post(member, { action: 'swim' }, { 'Idempotency-Key': 'swam' })
    const first = await (await send()).text()
    await tribu.advance(300)
    const system = await anApiKey(tribu, ['actions:write'])
    const late = await tribu
      .as(system)
      .recordAction({ body: { user_id: member.id, action: 'swim', occurred_at: ago(600) } })
    // The one before takes the award, and the other falls into its cooldown.
    expect(late.data).toMatchObject({ lumis_earned: 7, lumis_corrected: -7, new_lumis_balance: 7, current_xp: 1 })
    expect(await (await send()).text()).toBe(first)
    const { data } = await tribu.as(member).listMyActions()
    expect(data.items.map(({ lumis_earned, corrected }) => [lumis_earned, corrected])).toEqual([
      [7, false],
      [0, true],
    ])
  })

  test('with another body is refused', async () => {
    const member = await aMember(tribu)
    const key = { 'Idempotency-Key': 'two' }
    await post(member, { action: 'walk' }, key)
    for (const other of [
      { action: 'swim' },
      { action: 'walk', channel: 'telegram' },
      { action: 'walk', metadata: {} },
    ]) {
      expect(await refusal(member, other, key)).toEqual({ status: 409, code: 'IDEMPOTENCY_CONFLICT' })
    }
  })
})

describe('what is refused', () => {
  test.each([
    ['an unknown type', { action: 'fly' }, 404, 'ACTION_UNKNOWN'],
    ['a type that only the server records', { action: 'referral_complete' }, 403, 'ACTION_NOT_REPORTABLE'],
    ['a command', { action: 'prestige_reached' }, 403, 'ACTION_NOT_REPORTABLE'],
    ['a channel that there is not', { action: 'walk', channel: 'fax' }, 422, 'VALIDATION_FAILED'],
    ['metadata that is no object', { action: 'walk', metadata: [1] }, 422, 'VALIDATION_FAILED'],
    [
      'an instant that no calendar has',
      { action: 'walk', occurred_at: '1990-12-31T23:59:60Z' },
      422,
      'VALIDATION_FAILED',
    ],
    ['another member', { action: 'walk', user_id: 1 }, 403, 'NOT_ALLOWED'],
    ['much metadata', { action: 'walk', metadata: { text: 'x'.repeat(10_240) } }, 400, 'EVENT_METADATA_TOO_LARGE'],
    [
      'a value that makes no sense',
      { action: 'leccion_completada', metadata: { lesson: '99' } },
      400,
      'EVENT_VALUE_NOT_ACCEPTED',
    ],
  ])('%s', async (_what, body, status, code) => {
    expect(await refusal(await aMember(tribu), body)).toEqual({ status, code })
  })

  test('an action of more than two minutes ago, or ahead', async () => {
    const member = await aMember(tribu)
    const at = (seconds: number) => refusal(member, { action: 'walk', occurred_at: ago(seconds) })
    expect(await at(130)).toEqual({ status: 422, code: 'ACTION_TOO_OLD' })
    expect(await at(-130)).toEqual({ status: 422, code: 'ACTION_IN_FUTURE' })
    expect((await post(member, { action: 'walk', occurred_at: ago(110) })).status).toBe(201)
  })

  test('a type that is switched off', async () => {
    await addGameType(tribu, 'dance')
    const { data } = await tribu.as(await anAdmin(tribu)).listGameActionTypes()
    const id = tribu.app.rules.current.typesByName.get('dance')?.id ?? 0
    expect(JSON.stringify(data)).toContain('dance')
    await tribu.as(await anAdmin(tribu)).updateActionType({ params: { id }, body: { active: false } })
    expect(await refusal(await aMember(tribu), { action: 'dance' })).toEqual({ status: 409, code: 'ACTION_INACTIVE' })
  })

  test('guests, nobody, and keys without the scope', async () => {
    const key = await anApiKey(tribu, ['credits:charge'])
    expect(await refusal(await aGuest(tribu), { action: 'walk' })).toMatchObject({ status: 403 })
    expect(await refusal({ headers: {} }, { action: 'walk' })).toMatchObject({ status: 401 })
    expect(await refusal(key, { action: 'walk' })).toEqual({ status: 403, code: 'SCOPE_MISSING' })
  })
})

describe('a system that acts for a member', () => {
  test('names it by its id or by the id it knows, and may record what members may not report', async () => {
    const system = tribu.as(await anApiKey(tribu, ['actions:write']))
    const member = await aMember(tribu, { externalId: 'crm-7' })
    const byId = await system.recordAction({ body: { user_id: member.id, action: 'profile_complete' } })
    const byExternalId = await system.recordAction({ body: { external_id: 'crm-7', action: 'walk' } })
    expect([byId.data.user_id, byExternalId.data.user_id]).toEqual([member.id, member.id])
  })

  test('may be up to a week late; the action counts on its own day', async () => {
    const system = await anApiKey(tribu, ['actions:write'])
    const member = await aMember(tribu)
    await act(tribu, member, 'walk')
    const { data } = await tribu
      .as(system)
      .recordAction({ body: { user_id: member.id, action: 'walk', occurred_at: ago(6 * 86_400) } })
    expect(data).toMatchObject({ local_day: '2026-03-04', lumis_earned: 10, new_lumis_balance: 20, current_xp: 20 })
    const tooOld = { user_id: member.id, action: 'walk', occurred_at: ago(7 * 86_400 + 60) }
    expect(await refusal(system, tooOld)).toEqual({ status: 422, code: 'ACTION_TOO_OLD' })
  })

  test.each([
    ['nobody has this id', { user_id: 999_999_999 }, 404, 'MEMBER_UNKNOWN'],
    ['nobody has this external id', { external_id: 'nobody' }, 404, 'MEMBER_UNKNOWN'],
    ['nobody is named', {}, 422, 'VALIDATION_FAILED'],
    ['both are named', { user_id: 1, external_id: 'x' }, 422, 'VALIDATION_FAILED'],
  ])('is refused when %s', async (_what, named, status, code) => {
    const system = await anApiKey(tribu, ['actions:write'])
    expect(await refusal(system, { action: 'walk', ...named })).toEqual({ status, code })
  })

  test('is refused for guests and for deleted members', async () => {
    const system = await anApiKey(tribu, ['actions:write'])
    const gone = await aMember(tribu)
    await tribu.as(gone).deleteMe()
    for (const { id } of [gone, await aGuest(tribu)]) {
      expect(await refusal(system, { action: 'walk', user_id: id })).toEqual({ status: 404, code: 'MEMBER_UNKNOWN' })
    }
  })

  test('has keys of its own: a member cannot take them', async () => {
    const system = await anApiKey(tribu, ['actions:write'])
    const member = await aMember(tribu)
    await post(member, { action: 'walk' }, { 'Idempotency-Key': 'k' })
    const other = await post(system, { action: 'swim', user_id: member.id }, { 'Idempotency-Key': 'k' })
    expect(other.status).toBe(201)
  })
})
