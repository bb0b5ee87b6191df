import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin, type TestUser } from '../../accounts/builders.ts'
import { anApiKey } from '../../integrations/builders.ts'

// A Monday, three in the afternoon in Panama: no event is on. New tokens come on the next one.
const tribu = testTribu({ now: '2026-03-02T20:00:00Z' })
const day = 86_400
const wait = (seconds: number) => tribu.clock.set(new Date(tribu.clock.now().getTime() + seconds * 1000))
let mondays = Date.parse('2026-03-02T20:00:00Z')

/** Members of level 1 have one token of the week; more are given. */
async function whoLoggedInOnMonday(tokens: number): Promise<TestUser> {
  while (mondays < tribu.clock.now().getTime()) mondays += 7 * day * 1000
  tribu.clock.set(new Date(mondays))
  const member = await aMember(tribu)
  await tribu.as(member).recordAction({ body: { action: 'daily_login' } })
  if (tokens === 0) await tribu.as(member).setAutoFreeze({ body: { auto_freeze: false } })
  if (tokens > 1) {
    const grant = { params: { user_id: member.id }, body: { freeze_tokens: tokens - 1, reason: 'test' } }
    await tribu.as(await anAdmin(tribu)).grant(grant)
  }
  return member
}

const login = async (who: TestUser) =>
  (await tribu.as(who).recordAction({ body: { action: 'daily_login' } })).data.streaks[0]
const streaksOf = async (who: TestUser) => (await tribu.as(who).listStreaks()).data
const lastMarks = async (who: TestUser, count: number) =>
  (await streaksOf(who)).streaks[0]?.calendar.slice(-count).map(({ mark }) => mark)

test('three missed days and two freezes use two', async () => {
  const member = await whoLoggedInOnMonday(2)
  wait(3 * day)
  expect(await streaksOf(member)).toMatchObject({ freeze_tokens: 0, streaks: [{ current_count: 1 }, {}, {}] })
  wait(day)
  expect(await streaksOf(member)).toMatchObject({ freeze_tokens: 0, streaks: [{ current_count: 0 }, {}, {}] })
  expect(await lastMarks(member, 5)).toEqual(['kept', 'frozen', 'frozen', 'missed', 'none'])
  expect(await login(member)).toMatchObject({ count: 1, kept: 'started', lost: 1 })
})

test('two missed days and two freezes save the streak, and say so', async () => {
  const member = await whoLoggedInOnMonday(2)
  wait(3 * day)
  expect(await login(member)).toMatchObject({ count: 2, kept: 'continued', lost: null })
  const frozen = (await streaksOf(member)).streaks[0]?.calendar.filter(({ mark }) => mark === 'frozen')
  expect(frozen).toHaveLength(2)
})

test('the one freeze of a beginner forgives the one missed day that is promised', async () => {
  const member = await whoLoggedInOnMonday(1)
  wait(2 * day)
  expect(await login(member)).toMatchObject({ count: 2, kept: 'continued' })
  expect((await streaksOf(member)).freeze_tokens).toBe(0)
})

test('without a freeze one missed day ends a streak, and tokens that may not be spent stay', async () => {
  const member = await whoLoggedInOnMonday(0)
  wait(2 * day)
  expect(await streaksOf(member)).toMatchObject({ freeze_tokens: 1, streaks: [{ current_count: 0 }, {}, {}] })
  expect(await login(member)).toMatchObject({ count: 1, kept: 'started' })
})

test('one freeze does not cover sixty days of absence, and reading does not spend it again', async () => {
  const member = await whoLoggedInOnMonday(1)
  for (let days = 0; days < 6; days += 1) {
    wait(day)
    await streaksOf(member)
  }
  expect(await lastMarks(member, 7)).toEqual(['kept', 'frozen', 'missed', 'missed', 'missed', 'missed', 'none'])
  wait(54 * day)
  // Eight Mondays have granted one each meanwhile; five is the most that can be held.
  expect(await streaksOf(member)).toMatchObject({ freeze_tokens: 5, streaks: [{ current_count: 0 }, {}, {}] })
  expect(await login(member)).toMatchObject({ count: 1, kept: 'started' })
})

test('a freeze by hand protects to the end of the next day, is not taken twice, and not beside one of its own', async () => {
  const member = await whoLoggedInOnMonday(3)
  const freeze = () => tribu.as(member).freezeStreak({ body: { streak_type: 'daily_login' } })
  const { data } = await freeze()
  expect(data.freeze_tokens_remaining).toBe(2)
  await expect(freeze()).rejects.toMatchObject({ status: 409, code: 'STREAK_ALREADY_FROZEN' })
  // Tuesday by hand; Wednesday and Thursday by themselves.
  wait(2 * day)
  expect((await streaksOf(member)).freeze_tokens).toBe(2)
  wait(2 * day)
  expect(await streaksOf(member)).toMatchObject({ freeze_tokens: 0, streaks: [{ current_count: 1 }, {}, {}] })
  wait(day)
  expect(await streaksOf(member)).toMatchObject({ streaks: [{ current_count: 0 }, {}, {}] })
  expect(await lastMarks(member, 6)).toEqual(['kept', 'frozen', 'frozen', 'frozen', 'missed', 'none'])
})

test('yesterday that is told today is yesterday: what it saves is given back', async () => {
  const member = await whoLoggedInOnMonday(1)
  wait(2 * day)
  expect(await login(member)).toMatchObject({ count: 2 })
  expect((await streaksOf(member)).freeze_tokens).toBe(0)
  const occurred_at = new Date(tribu.clock.now().getTime() - day * 1000).toISOString()
  await tribu
    .as(await anApiKey(tribu, ['actions:write']))
    .recordAction({ body: { user_id: member.id, action: 'daily_login', occurred_at } })
  expect(await streaksOf(member)).toMatchObject({ freeze_tokens: 1, streaks: [{ current_count: 3 }, {}, {}] })
})
