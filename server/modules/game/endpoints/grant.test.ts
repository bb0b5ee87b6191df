import { beforeAll, describe, expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'

const tribu = testTribu({ now: '2026-03-10T15:00:00Z' })
let admin: TestUser
beforeAll(async () => {
  admin = await anAdmin(tribu)
})

interface Gift {
  lumis?: number
  xp?: number
  freeze_tokens?: number
  reason?: string
}
const give = (member: { id: number }, gift: Gift, headers = {}) =>
  tribu.as(admin).grant({ params: { user_id: member.id }, body: { reason: 'Compensación', ...gift }, headers })

async function auditLines(member: TestUser) {
  const { items } = await tribu.as(admin).listAuditEntries({ query: { limit: 100 } })
  return items.filter(({ subject, action }) => action === 'game.granted' && subject === `user:${member.id}`)
}

describe('a grant', () => {
  test('gives Lümis, XP and tokens, says so, and leaves a line in the audit log', async () => {
    const member = await aMember(tribu)
    const { data } = await give(member, { lumis: 500, xp: 20, freeze_tokens: 2, reason: 'Fallo del sistema' })
    expect(data).toMatchObject({
      user_id: member.id,
      lumis_granted: 500,
      xp_granted: 20,
      freeze_tokens_granted: 2,
      reason: 'Fallo del sistema',
      lumis_earned: 500,
      new_lumis_balance: 500,
      current_xp: 20,
      level: { from: 1, to: 1 },
    })
    expect(await auditLines(member)).toEqual([
      expect.objectContaining({
        actor_id: admin.id,
        after: { lumis: 500, xp: 20, freeze_tokens: 2, reason: 'Fallo del sistema', action_id: data.action_id },
      }),
    ])
    const { data: mine } = await tribu.as(member).listMyActions()
    expect(mine.items).toMatchObject([{ action: 'granted', kind: 'command', lumis_earned: 500, xp_earned: 20 }])
  })

  test('brings a member to level 20, from where prestige is open', async () => {
    const member = await aMember(tribu)
    const top = tribu.app.rules.current.game.levels.find(({ number }) => number === 20)
    const { data } = await give(member, { xp: top?.min_xp ?? 0 })
    expect(data.level).toMatchObject({ from: 1, to: 20 })
    expect(data.lumis_earned).toBe(data.level.reward_lumis)
    const { data: risen } = await tribu.as(member).riseByPrestige()
    expect(risen).toMatchObject({ prestige_completed: true, new_prestige_level: 1 })
  })

  test('lets a decision be asked for again by its key, though it could not be made again', async () => {
    const member = await aMember(tribu)
    const top = tribu.app.rules.current.game.levels.find(({ number }) => number === 20)
    await give(member, { xp: top?.min_xp ?? 0 })
    const headers = { 'Idempotency-Key': 'risen' }
    const first = await tribu.as(member).riseByPrestige({ headers })
    expect(await tribu.as(member).riseByPrestige({ headers })).toEqual(first)
    await expect(tribu.as(member).riseByPrestige()).rejects.toMatchObject({ code: 'PRESTIGE_NOT_AVAILABLE' })
  })

  test('gives only as many tokens as can be held', async () => {
    const member = await aMember(tribu)
    await give(member, { freeze_tokens: 3 })
    const { data } = await give(member, { freeze_tokens: 5 })
    expect(data.freeze_tokens_granted).toBeLessThan(5)
  })

  test('acts once for one key, of fifty at once too; two administrators have their own keys', async () => {
    const member = await aMember(tribu)
    const key = { 'Idempotency-Key': 'gift-1' }
    const answers = await Promise.all(Array.from({ length: 50 }, () => give(member, { lumis: 10 }, key)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await auditLines(member)).toHaveLength(1)
    await expect(give(member, { lumis: 11 }, key)).rejects.toMatchObject({ status: 409, code: 'IDEMPOTENCY_CONFLICT' })
    const body = { lumis: 10, reason: 'Otra' }
    const other = await tribu.as(await anAdmin(tribu)).grant({ params: { user_id: member.id }, body, headers: key })
    expect(other.data.new_lumis_balance).toBe(20)
  })

  test.each([
    ['nothing', {}],
    ['nothing in every part', { lumis: 0, xp: 0, freeze_tokens: 0 }],
    ['less than nothing', { lumis: -1 }],
    ['too much', { xp: 1_000_001 }],
    ['parts of a Lümi', { lumis: 0.5 }],
    ['too many tokens', { freeze_tokens: 6 }],
    ['something without a reason', { lumis: 1, reason: ' ' }],
  ])('of %s is refused', async (_what, gift) => {
    await expect(give(await aMember(tribu), gift)).rejects.toMatchObject({ status: 422, code: 'VALIDATION_FAILED' })
  })

  test('is for members there are, and by administrators alone', async () => {
    await expect(give({ id: 999_999_999 }, { lumis: 1 })).rejects.toMatchObject({ status: 404, code: 'MEMBER_UNKNOWN' })
    await expect(give(await aGuest(tribu), { lumis: 1 })).rejects.toMatchObject({ status: 404 })
    const member = await aMember(tribu)
    const own = tribu.as(member).grant({ params: { user_id: member.id }, body: { lumis: 1, reason: 'x' } })
    await expect(own).rejects.toMatchObject({ status: 403 })
  })
})
