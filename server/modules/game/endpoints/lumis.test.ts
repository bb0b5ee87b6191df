import { expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'
import { addGameRule, addGameType } from '../builders.ts'

// A Tuesday, ten in the morning in Panama: no event of the default game runs.
const tribu = testTribu({ now: '2026-03-10T15:00:00Z' })
const english = { 'Accept-Language': 'en' }
const linesOf = async (who: TestUser, query = {}, headers = {}) =>
  (await tribu.as(who).listMyLumis({ query, headers })).data

/** A hike, a late one that changes it, a gift, the claim of an achievement, and the prize of a board that is closed. */
async function aHistory(member: TestUser) {
  await addGameType(tribu, 'hike', { base_lumis: 20, name: { es: 'Caminar', en: 'Take a hike' } })
  await addGameRule(tribu, 'streaks', {
    ...{ code: 'hikes', name: { es: 'Caminatas', en: 'Hikes' }, actions: ['hike'], period: 'day', active: true },
    ...{ milestones: [{ at: 2, lumis: 15, unlock: null }], multipliers: [{ at: 2, factor: 1.5 }] },
  })
  await addGameRule(tribu, 'boards', {
    ...{ code: 'hikers', name: { es: 'Caminantes', en: 'Hikers' }, metric: 'actions', actions: ['hike'], streak: null },
    ...{ period: 'day', close_after_minutes: 0, prizes: [{ from: 1, to: 1, lumis: 70, unlock: null }], active: true },
  })
  await act(tribu, member, 'hike')
  await act(tribu, member, 'hike', { occurredAt: new Date(tribu.clock.now().getTime() - 86_400_000) })
  const granted = { lumis: 5, xp: 0, freeze_tokens: 0, reason: 'gracias' }
  await act(tribu, member, 'granted', { metadata: granted, channel: 'command' })
  await tribu.as(member).claimStreakReward({ body: { streak_type: 'hikes', milestone_day: 2 } })
  await tribu.moveTo('2026-03-11T12:00:00Z')
}

test('every line says what it was for, explains itself, and all of them add up to the balance', async () => {
  const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
  expect(await linesOf(member)).toMatchObject({ items: [], total: 0, total_pages: 1 })
  await aHistory(member)
  const { items, total } = await linesOf(member)
  expect(total).toBe(items.length)
  const told = items.map(({ amount, reason, reason_text, reference_text }) => [
    amount,
    reason,
    reason_text,
    reference_text,
  ])
  expect(told).toContainEqual([70, 'board', 'Premio de clasificación', 'Puesto 1 en «Caminantes» (desde 2026-03-10)'])
  expect(told).toContainEqual([15, 'streak', 'Racha', 'Recompensa de 2 «Caminatas»'])
  expect(told).toContainEqual([5, 'grant', 'Regalo', 'Concedido: gracias'])
  expect(told).toContainEqual([10, 'correction', 'Corrección', '«Caminar» llegó tarde'])
  expect(told.at(-1)).toEqual([20, 'action', 'Acción', 'Caminar'])

  const balance = (await tribu.as(member).showGameDashboard()).data.user.total_lumis
  expect(items.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance)
  expect(items[0]?.balance_after).toBe(balance)
  const before = items.map(({ amount, balance_after }) => balance_after - amount)
  expect(before).toEqual([...items.slice(1).map(({ balance_after }) => balance_after), 0])
  for (const { id, amount } of items) {
    const { data } = await tribu.as(member).explain({ params: { kind: 'ledger', id: String(id) } })
    expect({ id, amount: data.steps.at(-1)?.result }).toEqual({ id, amount })
  }

  const pages = [1, 2, 3].map((page) => linesOf(member, { page, limit: 2 }))
  expect((await Promise.all(pages)).flatMap((page) => page.items)).toEqual(items.slice(0, 6))
  expect((await linesOf(member, {}, english)).items.at(-1)).toMatchObject({
    reason_text: 'Action',
    reference_text: 'Take a hike',
  })
  const params = { user_id: member.id }
  expect((await tribu.as(admin).listMemberLumis({ params })).data.items).toEqual(items)
})

test('nobody sees what is another’s', async () => {
  const [member, other, admin] = await Promise.all([aMember(tribu), aMember(tribu), anAdmin(tribu)])
  await act(tribu, member, 'invoice_upload', { metadata: { invoice_number: 'l-1' } })
  expect((await linesOf(other)).items).toEqual([])
  const params = { user_id: member.id }
  await expect(tribu.as(other).listMemberLumis({ params })).rejects.toMatchObject({ status: 403 })
  const unknown = { params: { user_id: 999_999 } }
  await expect(tribu.as(admin).listMemberLumis(unknown)).rejects.toMatchObject({ status: 404, code: 'MEMBER_UNKNOWN' })
  await expect(linesOf(await aGuest(tribu))).rejects.toMatchObject({ status: 403 })
  expect((await tribu.fetch(nobody, '/api/v4/gamification/lumis')).status).toBe(401)
  await expect(linesOf(member, { page: 0 })).rejects.toMatchObject({ status: 422 })
})
