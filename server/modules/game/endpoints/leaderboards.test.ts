import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'

// A Wednesday noon in Panama, the zone of the site.
const tribu = testTribu({ now: '2026-03-11T17:00:00Z' })

let invoices = 0
const invoice = (member: TestUser) => {
  invoices += 1
  return act(tribu, member, 'invoice_upload', { metadata: { invoice_number: `F-${invoices}` } })
}
const uploads = async (member: TestUser, count: number) => {
  for (let done = 0; done < count; done += 1) await invoice(member)
}
const weekly = { type: 'weekly_invoices' } as const

describe('a board', () => {
  test('shows the top, the place of the caller, and those around it; ties go to who got there first', async () => {
    const [first, second, tied, alone] = await Promise.all([1, 2, 3, 4].map(() => aMember(tribu)))
    if (!first || !second || !tied || !alone) throw new Error('Four members are needed')
    await uploads(first, 5)
    await uploads(second, 3)
    await tribu.advance(1)
    await uploads(tied, 3)
    await uploads(alone, 1)

    const { data } = await tribu.as(tied).showLeaderboard({ query: weekly })
    expect(data).toMatchObject({
      leaderboard_type: 'weekly_invoices',
      period: 'current',
      period_start: '2026-03-09',
      period_end: '2026-03-15',
      is_final: false,
      total_participants: 4,
      user_position: { rank: 3, score: 3, user_id: tied.id, username: tied.user.username },
      rewards: { rank_1_3: '1000 Lümis + Corona Dorada', participation: '50 Lümis' },
      time_remaining: '4 días 11 horas',
    })
    expect(data.top_rankings.map(({ user_id, rank, score }) => [user_id, rank, score])).toEqual([
      [first.id, 1, 5],
      [second.id, 2, 3],
      [tied.id, 3, 3],
      [alone.id, 4, 1],
    ])
    expect(data.top_rankings[0]).toMatchObject({
      username: first.user.username,
      streak_bonus: '1 día',
      avatar_url: null,
    })
    expect(data.nearby_rankings.map(({ user_id }) => user_id)).toEqual([first.id, second.id, alone.id])
    expect((await tribu.as(tied).listNearbyRankings({ query: { ...weekly, around: 1 } })).data).toMatchObject({
      user_position: { rank: 3 },
      nearby_rankings: [{ user_id: second.id }, { user_id: alone.id }],
    })

    // The list that everybody is shown is made once: a change of it must be seen at once all the same.
    await uploads(tied, 1)
    const after = await tribu.as(first).showLeaderboard({ query: { ...weekly, limit: 2 } })
    expect(after.data.top_rankings.map(({ user_id }) => user_id)).toEqual([first.id, tied.id])
    expect(after.data.user_position?.rank).toBe(1)
  })

  test('never tells a rank of 0: who has no score has no place', async () => {
    const newcomer = await aMember(tribu)
    const { data } = await tribu.as(newcomer).showLeaderboard({ query: weekly })
    expect(data.user_position).toBeNull()
    expect(data.nearby_rankings).toEqual([])
    const boards = (await tribu.as(newcomer).listLeaderboards()).data
    expect(boards.map(({ user_rank }) => user_rank)).toEqual(boards.map(() => null))
    expect(boards.map(({ leaderboard_type }) => leaderboard_type)).toEqual(
      expect.arrayContaining(['weekly_invoices', 'monthly_surveys', 'daily_activity', 'streak_leaders']),
    )
  })

  test('is for members, of boards that exist, in their language', async () => {
    const [member, guest] = await Promise.all([aMember(tribu), aGuest(tribu)])
    await expect(tribu.as(nobody).showLeaderboard({ query: weekly })).rejects.toMatchObject({ status: 401 })
    await expect(tribu.as(guest).showLeaderboard({ query: weekly })).rejects.toMatchObject({ status: 403 })
    const unknown = { type: 'nothing' }
    await expect(tribu.as(member).showLeaderboard({ query: unknown })).rejects.toMatchObject({
      status: 404,
      code: 'LEADERBOARD_UNKNOWN',
    })
    await expect(tribu.as(member).listNearbyRankings({ query: unknown })).rejects.toMatchObject({ status: 404 })
    const english = await tribu.fetch(
      { headers: { ...member.headers, 'Accept-Language': 'en' } },
      '/api/v4/gamification/leaderboards?type=weekly_invoices',
    )
    expect(await english.json()).toMatchObject({ success: true, data: { time_remaining: '4 days 11 hours' } })
  })
})

test('a period that is over is final, pays once, and is the history of who was in it', async () => {
  const [winner, other] = await Promise.all([aMember(tribu), aMember(tribu)])
  await uploads(winner, 12)
  await uploads(other, 1)
  await act(tribu, other, 'survey_complete')
  const before = (await tribu.as(winner).showGameDashboard()).data.user.total_lumis
  await tribu.moveTo('2026-03-17T12:00:00Z')

  const { data } = await tribu.as(winner).showLeaderboard({ query: { ...weekly, period: 'previous' } })
  expect(data).toMatchObject({ is_final: true, time_remaining: null, user_position: { rank: 1, score: 12 } })
  expect((await tribu.as(winner).showLeaderboard({ query: weekly })).data.user_position).toBeNull()
  expect((await tribu.as(winner).showLeaderboard({ query: { ...weekly, period: 'all_time' } })).data).toMatchObject({
    period_start: null,
    user_position: { rank: 1, score: 12 },
  })

  const admin = await anAdmin(tribu)
  await expect(tribu.as(winner).listContestPeriods()).rejects.toMatchObject({ status: 403 })
  const periods = (await tribu.as(admin).listContestPeriods()).data
  expect(periods.closed.items).toContainEqual(
    expect.objectContaining({
      code: 'weekly_invoices',
      kind: 'board',
      period: '2026-03-09',
      ends_at: '2026-03-16T05:00:00.000Z',
      paid_at: expect.any(String),
    }),
  )
  expect(periods.open).toContainEqual(expect.objectContaining({ code: 'monthly_surveys' }))

  const history = (await tribu.as(winner).listLeaderboardHistory()).data
  expect(history.user_history).toContainEqual(
    expect.objectContaining({
      period: '2026-03-09 to 2026-03-15',
      leaderboard_type: 'weekly_invoices',
      final_rank: 1,
      final_score: 12,
      reward_earned: '1000 Lümis + Corona Dorada',
    }),
  )
  const { es, en } = [...tribu.app.rules.current.game.boards.values()].find(
    ({ code }) => code === history.best_performances.best_leaderboard,
  )?.name ?? { es: '', en: '' }
  expect(history.best_performances).toMatchObject({ highest_rank: 1, best_leaderboard_name: es })
  const english = (await tribu.as(winner).listLeaderboardHistory({ headers: { 'Accept-Language': 'en' } })).data
  expect(english.best_performances.best_leaderboard_name).toBe(en)
  expect(english.user_history.map(({ leaderboard_name: name }) => name)).toContain(en)
  const after = (await tribu.as(winner).showGameDashboard()).data.user.total_lumis
  const won = Number(history.best_performances.total_rewards_earned.replace(' Lümis', ''))
  expect(after - before).toBe(won)
})
