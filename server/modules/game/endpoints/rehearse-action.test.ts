import { beforeAll, describe, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'
import { addGameType } from '../builders.ts'

const tribu = testTribu({ now: '2026-03-10T15:00:00Z' })
let admin: TestUser
beforeAll(async () => {
  await addGameType(tribu, 'walk', { category: 'social', base_lumis: 10, base_xp: 10 })
  await addGameType(tribu, 'swim', { base_lumis: 7, base_xp: 1, cooldown_seconds: 600 })
  admin = await anAdmin(tribu)
})

const ago = (seconds: number) => new Date(tribu.clock.now().getTime() - seconds * 1000).toISOString()
const rehearse = (
  member: TestUser,
  body: { action: string; occurred_at?: string; metadata?: Record<string, unknown> },
) => tribu.as(admin).rehearseAction({ body: { user_id: member.id, ...body } })

describe('a rehearsal', () => {
  test.each([
    ['of somebody who never acted', 'walk', undefined, 0],
    ['with consequences and badges', 'registro_campo', { field: 'phone' }, 2],
    ['of the default game', 'invoice_upload', { invoice_number: 'R-1', amount: 30, merchant: 'M' }, 0],
  ])('%s says what recording then does', async (_what, action, metadata, fields) => {
    const member = await aMember(tribu)
    const client = tribu.as(member)
    for (const field of ['name', 'email'].slice(0, fields)) {
      await client.recordAction({ body: { action: 'registro_campo', metadata: { field } } })
    }
    const { data: rehearsed } = await rehearse(member, { action, ...(metadata && { metadata }) })
    const { data: again } = await rehearse(member, { action, ...(metadata && { metadata }) })
    const { data: recorded } = await client.recordAction({
      body: { action, channel: 'api', ...(metadata && { metadata }) },
    })
    const timeless = ({ occurred_at: _at, action_id: _id, consequences, ...rest }: typeof recorded) => ({
      ...rest,
      consequences: consequences.map(({ action_id: _consequence, ...own }) => own),
    })
    expect(timeless(rehearsed)).toEqual(timeless(recorded))
    expect(timeless(again)).toEqual(timeless(recorded))
    expect(rehearsed.action_id).toBeNull()
    expect(rehearsed.consequences.every(({ action_id }) => action_id === null)).toBe(true)
  })

  test('of an action in the past tells what it would move of what was earned since', async () => {
    const member = await aMember(tribu)
    await tribu.as(member).recordAction({ body: { action: 'swim' } })
    const occurred_at = ago(300)
    const { data: rehearsed } = await rehearse(member, { action: 'swim', occurred_at })
    expect(rehearsed).toMatchObject({ lumis_earned: 7, lumis_corrected: -7, new_lumis_balance: 7, current_xp: 1 })
    const system = tribu.as(await anApiKey(tribu, ['actions:write']))
    const { data: recorded } = await system.recordAction({ body: { user_id: member.id, action: 'swim', occurred_at } })
    const { lumis_corrected, new_lumis_balance, current_xp } = recorded
    expect(rehearsed).toMatchObject({ lumis_corrected, new_lumis_balance, current_xp })
  })

  test('leaves nothing behind, not even of somebody who never acted', async () => {
    const member = await aMember(tribu)
    await rehearse(member, { action: 'invoice_upload', metadata: { invoice_number: 'R-2' } })
    expect(await tribu.app.games.of(member.id)).toBeUndefined()
    expect((await tribu.as(member).listMyActions()).data.total).toBe(0)
  })

  test('knows what has been rewarded before', async () => {
    const member = await aMember(tribu)
    const metadata = { invoice_number: 'R-3' }
    const { data: first } = await tribu.as(member).recordAction({ body: { action: 'invoice_upload', metadata } })
    const { data } = await rehearse(member, { action: 'invoice_upload', metadata })
    expect(data).toMatchObject({ duplicate_of: first.action_id, lumis_earned: 0, limit: { hit: 'duplicate' } })
  })

  test('is refused as recording would be', async () => {
    const member = await aMember(tribu)
    await expect(rehearse(member, { action: 'fly' })).rejects.toMatchObject({ status: 404, code: 'ACTION_UNKNOWN' })
    await expect(rehearse(member, { action: 'granted' })).rejects.toMatchObject({ code: 'ACTION_NOT_REPORTABLE' })
    await expect(rehearse(member, { action: 'walk', occurred_at: ago(8 * 86_400) })).rejects.toMatchObject({
      code: 'ACTION_TOO_OLD',
    })
    await expect(rehearse(await aGuest(tribu), { action: 'walk' })).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' })
  })

  test('is for administrators', async () => {
    const member = await aMember(tribu)
    const body = { user_id: member.id, action: 'walk' }
    await expect(tribu.as(member).rehearseAction({ body })).rejects.toMatchObject({ status: 403 })
  })
})
