import { expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, type TestUser } from '../../accounts/builders.ts'
import { memberDeleted } from '../../accounts/index.ts'
import { act } from '../builders.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })

const times = async (who: TestUser, type: string, count: number) => {
  for (let each = 0; each < count; each += 1) await act(tribu, who, type)
}

test('guests and members together, most points first, those who got there first before others, and the caller’s place', async () => {
  const [late, first, guest, idle] = await Promise.all([aMember(tribu), aMember(tribu), aGuest(tribu), aMember(tribu)])
  await times(first, 'test_api', 2)
  await tribu.advance(60)
  await times(late, 'test_api', 2)
  await times(guest, 'test_api', 3)
  await times(guest, 'api_usage', 1)
  const ranking = await tribu.as(late).listRankings()
  const row = (rank: number, { user }: TestUser, points: number, badges_count: number, user_type: string) => ({
    rank,
    username: user.username,
    points,
    badges_count,
    user_type,
  })
  expect(ranking).toEqual({
    items: [row(1, guest, 35, 2, 'anonymous'), row(2, first, 20, 1, 'registered'), row(3, late, 20, 1, 'registered')],
    total: 3,
    page: 1,
    limit: 20,
    total_pages: 1,
    me: row(3, late, 20, 1, 'registered'),
  })
  const second = await tribu.as(guest).listRankings({ query: { page: 2, limit: 2 } })
  expect(second.items.map(({ rank }) => rank)).toEqual([3])
  expect(second.me).toMatchObject({ rank: 1, user_type: 'anonymous' })
  expect((await tribu.as(idle).listRankings()).me).toBeNull()
  expect(await tribu.as(nobody).listRankings()).toMatchObject({ total: 3, me: null })
})

test('nonsense pages are refused, pages beyond the end are empty', async () => {
  expect((await tribu.fetch(nobody, '/v1/gamification/rankings?page=0')).status).toBe(422)
  expect((await tribu.fetch(nobody, '/v1/gamification/rankings?limit=101')).status).toBe(422)
  expect((await tribu.as(nobody).listRankings({ query: { page: 900, limit: 100 } })).items).toEqual([])
})

test('whoever deletes the account, or is removed as an idle guest, leaves the ranking', async () => {
  const [member, guest] = await Promise.all([aMember(tribu), aGuest(tribu)])
  await Promise.all([times(member, 'test_api', 9), times(guest, 'test_api', 8)])
  const ranking = () => tribu.as(nobody).listRankings()
  const before = await ranking()
  expect(before.items.map(({ points }) => points)).toEqual(expect.arrayContaining([90, 80]))

  await tribu.as(member).deleteMe()
  await tribu.transaction((ctx) => ctx.announce(memberDeleted({ user_id: guest.id, user_type: 'anonymous' })))
  await tribu.settle()
  const after = await ranking()
  expect(after.total).toBe(before.total - 2)
  expect(after.items.map(({ points }) => points)).not.toContain(80)
  await times(guest, 'test_api', 1)
  expect((await ranking()).total).toBe(after.total)
})
