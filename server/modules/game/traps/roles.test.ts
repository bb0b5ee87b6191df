import { beforeAll, describe, expect, test } from 'vitest'
import type { Endpoint } from '../../../platform/http/endpoint.ts'
import { nobody, type TestCaller, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'
import { gameEndpoints } from '../endpoints/index.ts'

/** Who is let in where is swept over all endpoints in `platform/http/audiences.test.ts`; here is what comes of it. */
const tribu = testTribu({ now: '2026-03-02T20:00:00Z' })
let member: TestUser
let other: TestUser
let admin: TestUser
beforeAll(async () => {
  ;[member, other, admin] = await Promise.all([aMember(tribu), aMember(tribu), anAdmin(tribu)])
  for (const who of [member, other]) await tribu.as(who).recordAction({ body: { action: 'daily_login' } })
})

const headed = (caller: TestCaller, role: string): TestCaller => ({
  headers: { ...caller.headers, 'X-Admin-Role': role },
})
const grantTo = (caller: TestCaller, who: TestUser) =>
  tribu.as(caller).grant({ params: { user_id: who.id }, body: { lumis: 5, reason: 'mine' } })
const balanceOf = async (who: TestUser) => (await tribu.as(who).showGameDashboard()).data.user.total_lumis

describe('the role header decides nothing', () => {
  test('for who has no role: neither reading nor changing, whatever it says', async () => {
    const callers = [member, await aGuest(tribu), nobody, await anApiKey(tribu, ['actions:write'])]
    for (const caller of callers) {
      for (const role of ['super_admin', 'admin', 'moderator', 'ADMIN', '', '__proto__', 'admin, super_admin']) {
        const asked = [
          grantTo(headed(caller, role), member),
          tribu.as(headed(caller, role)).listMissionRules(),
          tribu.as(headed(caller, role)).showMemberGame({ params: { user_id: other.id } }),
        ]
        for (const each of await Promise.allSettled(asked)) expect(each.status).toBe('rejected')
      }
    }
    expect(await balanceOf(member)).toBe(10)
  })

  test('for an administrator: it may only take away', async () => {
    await expect(grantTo(headed(admin, 'user'), other)).rejects.toMatchObject({ status: 403 })
    await expect(grantTo(headed(await aMember(tribu, { role: 'moderator' }), 'admin'), other)).rejects.toMatchObject({
      status: 403,
    })
    expect(await balanceOf(other)).toBe(10)
    expect((await grantTo(headed(admin, 'super_admin'), other)).data.new_lumis_balance).toBe(15)
  })
})

describe('numbers of other members answer nothing', () => {
  test('actions, ledger lines, streaks and places of others are as unknown as those that never were', async () => {
    const { items } = (await tribu.as(other).listMyActions()).data
    const own = { params: { kind: 'action', id: String(items[0]?.action_id) } } as const
    expect((await tribu.as(other).explain(own)).data.kind).toBe('action')
    const of = (caller: TestUser, params: { kind: 'action' | 'ledger' | 'streak' | 'rank'; id: string }, query = {}) =>
      tribu
        .as(caller)
        .explain({ params, query })
        .then(
          () => 'told',
          (error: { status: number; body: { error: unknown } }) => ({ ...error }),
        )
    const never = await of(member, { kind: 'action', id: '999999999' })
    expect(never).toMatchObject({ status: 404 })
    expect(await of(member, own.params)).toEqual(never)
    for (let line = 1; line < 40; line += 1) {
      const asked = await Promise.all([member, other].map((who) => of(who, { kind: 'ledger', id: String(line) })))
      expect(asked.filter((each) => each === 'told').length).toBeLessThan(2)
    }
    const query = { user_id: other.id }
    expect(await of(member, { kind: 'streak', id: 'daily_login:2026-03-02' }, query)).toMatchObject({ status: 404 })
    expect(await of(member, { kind: 'rank', id: 'daily_activity' }, query)).toMatchObject({ status: 404 })
    expect(await of(admin, { kind: 'streak', id: 'daily_login:2026-03-02' }, query)).toBe('told')
  })

  test('nobody reports, claims or is read for somebody else', async () => {
    const reports = [{ user_id: other.id }, { external_id: 'x' }, { user_id: other.id, external_id: 'x' }]
    for (const named of reports) {
      const body = { action: 'survey_complete', ...named }
      await expect(tribu.as(member).recordAction({ body })).rejects.toMatchObject({ status: 403 })
    }
    const before = await tribu.as(other).showGameDashboard()
    const missions = (await tribu.as(other).listMissions()).data.completed_missions
    for (const { mission_id } of missions) {
      await Promise.allSettled([tribu.as(member).claimMission({ body: { mission_id } })])
    }
    expect(await tribu.as(other).showGameDashboard()).toEqual(before)
  })

  test('a key for one thing opens no other', async () => {
    const charging = await anApiKey(tribu, ['credits:charge'])
    const recording = await anApiKey(tribu, ['actions:write'])
    const operations = Object.entries(gameEndpoints as Readonly<Record<string, Endpoint>>)
    for (const [name, { method, path, for: audiences }] of operations) {
      const isFor = audiences.some((audience) => audience.name === 'apiKey:actions:write')
      const url = path.replace(/:\w+/g, String(other.id))
      const init = method === 'GET' || method === 'DELETE' ? { method } : { method, body: '{}' }
      const headers = { 'Content-Type': 'application/json' }
      const statusOf = async (caller: TestCaller) =>
        (await tribu.fetch(caller, url, 'body' in init ? { ...init, headers } : init)).status
      expect([name, [401, 403].includes(await statusOf(charging))]).toEqual([name, true])
      expect([name, [401, 403].includes(await statusOf(recording))]).toEqual([name, !isFor])
    }
  })
})
