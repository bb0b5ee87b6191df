import { beforeAll, describe, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { addGameType } from '../builders.ts'

const tribu = testTribu({ now: '2026-03-10T15:00:00Z' })
beforeAll(async () => {
  await addGameType(tribu, 'walk', { base_lumis: 10, base_xp: 5, daily_cap: 2, weekly_cap: 3 })
  await addGameType(tribu, 'swim', { category: 'sport', base_lumis: 7, cooldown_seconds: 600 })
})

describe('the history of a member', () => {
  test('has the newest first, with what each earned or why it earned nothing', async () => {
    const member = await aMember(tribu)
    const client = tribu.as(member)
    for (const action of ['walk', 'swim', 'swim']) await client.recordAction({ body: { action } })
    const { data } = await client.listMyActions({ headers: { 'Accept-Language': 'en' } })
    expect(data).toMatchObject({ total: 3, page: 1, total_pages: 1 })
    expect(data.items).toMatchObject([
      {
        action: 'swim',
        kind: 'action',
        lumis_earned: 0,
        limit: 'cooldown',
        limit_reason: expect.stringMatching(/too soon/),
      },
      { action: 'swim', lumis_earned: 7, xp_earned: 0, limit: null, limit_reason: null },
      { action: 'walk', lumis_earned: 10, xp_earned: 5, channel: 'mobile_app', corrected: false, caused_by: null },
    ])
  })

  test('can be narrowed by type and by local days, in pages', async () => {
    const member = await aMember(tribu)
    const days = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09']
    for (const day of days) await act(tribu, member, 'swim', { occurredAt: new Date(`${day}T15:00:00Z`) })
    await act(tribu, member, 'walk')
    const { listMyActions } = tribu.as(member)
    const found = async (query: Parameters<typeof listMyActions>[0]) =>
      (await listMyActions(query)).data.items.map(({ local_day }) => local_day)
    expect(await found({ query: { action: 'swim' } })).toEqual(days.toReversed())
    expect(await found({ query: { from: '2026-03-07', to: '2026-03-08' } })).toEqual(['2026-03-08', '2026-03-07'])
    expect(await found({ query: { action: 'swim', limit: 3, page: 2 } })).toEqual(['2026-03-06'])
    await expect(listMyActions({ query: { action: 'fly' } })).rejects.toMatchObject({ code: 'ACTION_UNKNOWN' })
    await expect(listMyActions({ query: { from: 'yesterday' } })).rejects.toMatchObject({ status: 422 })
  })

  test('is seen by its member and by administrators', async () => {
    const [member, stranger, admin] = [await aMember(tribu), await aMember(tribu), await anAdmin(tribu)]
    await act(tribu, member, 'walk')
    const params = { user_id: member.id }
    expect((await tribu.as(stranger).listMyActions()).data.total).toBe(0)
    const { data } = await tribu.as(admin).listMemberActions({ params, query: { action: 'walk' } })
    expect(data).toEqual((await tribu.as(member).listMyActions()).data)
    await expect(tribu.as(stranger).listMemberActions({ params })).rejects.toMatchObject({ status: 403 })
    const nobody = tribu.as(admin).listMemberActions({ params: { user_id: (await aGuest(tribu)).id } })
    await expect(nobody).rejects.toMatchObject({ status: 404, code: 'MEMBER_UNKNOWN' })
    await expect(tribu.as(await aGuest(tribu)).listMyActions()).rejects.toMatchObject({ status: 403 })
  })
})

describe('what can be reported', () => {
  const typesOf = async (client: ReturnType<typeof tribu.as>) => {
    const { data } = await client.listReportableActions()
    return new Map(data.actions.map((action) => [action.action, action]))
  }

  test('is what members may report, with its worth; nothing of the server’s', async () => {
    const types = await typesOf(tribu.as(await aMember(tribu)))
    expect(types.get('swim')).toEqual({
      action: 'swim',
      description: null,
      category: 'sport',
      base_lumis: 7,
      base_xp: 0,
      points: 0,
      cooldown_seconds: 600,
      daily_cap: null,
      weekly_cap: null,
      used_today: 0,
      used_this_week: 0,
      earns_now: true,
      available_at: null,
      unique_by: [],
    })
    expect(types.get('invoice_upload')).toMatchObject({ unique_by: ['invoice_number'] })
    for (const name of ['referral_complete', 'granted', 'registro_completo']) expect(types.has(name)).toBe(false)
  })

  test('says what is used up: of the day, of the week, and until when it is too soon', async () => {
    const member = await aMember(tribu)
    const client = tribu.as(member)
    const { data: swum } = await client.recordAction({ body: { action: 'swim' } })
    for (const _ of [1, 2, 3]) await client.recordAction({ body: { action: 'walk' } })
    const types = await typesOf(client)
    const available_at = new Date(Date.parse(swum.occurred_at) + 600_000).toISOString()
    expect(types.get('swim')).toMatchObject({ used_today: 1, earns_now: false, available_at })
    expect(types.get('walk')).toMatchObject({ used_today: 2, used_this_week: 2, earns_now: false, available_at: null })
    await tribu.moveTo('2026-03-11T15:00:00Z')
    const next = await typesOf(client)
    expect(next.get('swim')).toMatchObject({ used_today: 0, used_this_week: 1, earns_now: true, available_at: null })
    expect(next.get('walk')).toMatchObject({ used_today: 0, used_this_week: 2, earns_now: true })
    await client.recordAction({ body: { action: 'walk' } })
    expect((await typesOf(client)).get('walk')).toMatchObject({ used_today: 1, used_this_week: 3, earns_now: false })
  })
})
