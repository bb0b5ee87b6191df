import { sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { signalsResumed } from '../../../platform/signals/signals.ts'
import { type TestTribu, twoProcesses } from '../../../testing/test-tribu.ts'
import { aCrowd, aScore, scoresText, setScores } from './builders.ts'
import { type Contests, loadContests } from './contests.ts'
import { decodeScores } from './scores-text.ts'

const { one, other } = twoProcesses()

// What looks for itself when the last test is over finds the database closed; that is no failure.
const failures: unknown[] = []
afterEach(() => expect(failures).toEqual([]))

const load = ({ app }: TestTribu): Promise<Contests> =>
  loadContests({
    db: app.reading().db,
    signals: app.signals,
    onError: (error) => void failures.push(error),
  })
const db = () => one.app.reading().db
const week = 20_771

test('a process that starts knows everybody, and places around anybody', async () => {
  const texts = Array.from({ length: 250 }, (_, n) =>
    scoresText({ b1: aScore(week, 1 + (n % 50), n, { before: { period: week - 7, score: 3, at: n, actions: 2 } }) }, n),
  )
  const crowd = await aCrowd(db(), texts)
  await sql`update member_states set presence = 'left' where member_id = ${crowd[49]}`.execute(db())
  const contests = await load(one)
  expect(contests.size('b1', week)).toBe(249)
  expect(contests.size('b1', week - 7)).toBe(249)
  expect(contests.size('b1', week - 14)).toBe(0)
  // The one who left and the one without any XP.
  expect(contests.size('xp', 'all')).toBe(248)
  expect(contests.page('b1', week, 0, 3).map(({ memberId, score }) => [memberId, score])).toEqual([
    [crowd[99], 50],
    [crowd[149], 50],
    [crowd[199], 50],
  ])
  const middle = crowd[120] ?? 0
  const own = contests.of('b1', week, middle)
  const around = contests.around('b1', week, middle, 2)
  expect(around.map(({ rank }) => rank)).toEqual([-2, -1, 0, 1, 2].map((step) => (own?.rank ?? 0) + step))
  expect(around[2]).toEqual(own)
  expect(contests.around('b1', week, crowd[99] ?? 0, 2).map(({ rank }) => rank)).toEqual([1, 2, 3])
  expect(contests.around('b1', week, crowd[49] ?? 0, 2)).toEqual([])
  expect(contests.openPeriods()).toEqual(
    expect.arrayContaining([
      { contest: 'b1', period: week },
      { contest: 'b1', period: week - 7 },
    ]),
  )
})

test('other processes follow what one of them publishes, in versions', async () => {
  const [member = 0, gone = 0] = await aCrowd(db(), [
    scoresText({ b2: aScore(week, 1, 1) }),
    scoresText({ b2: aScore(week, 9, 1) }),
  ])
  const [here, there] = await Promise.all([load(one), load(other)])
  const publish = async (scores: string) => {
    const version = await setScores(db(), member, scores)
    here.publish([{ memberId: member, version, ...decodeScores(scores) }])
    return version
  }
  const version = await publish(scoresText({ b2: aScore(week, 4, 7), e9: aScore(1_700_000_000_000, 30, 8) }, 55))
  expect(here.of('b2', week, member)).toMatchObject({ rank: 2, score: 4, at: 7 })
  await vi.waitFor(() => expect(there.of('e9', 1_700_000_000_000, member)).toMatchObject({ rank: 1, score: 30 }))
  expect(there.of('xp', 'all', member)).toMatchObject({ score: 55 })
  here.publish([{ memberId: member, version: version - 1, scores: { b2: aScore(week, 1, 1) }, xp: 1 }])
  expect(here.of('b2', week, member)).toMatchObject({ score: 4 })

  await sql`update member_states set presence = 'left' where member_id = ${gone}`.execute(db())
  here.publish([{ memberId: gone, gone: true }])
  expect(here.of('b2', week, gone)).toBeUndefined()
  await sql`update member_states set version = version + 1 where member_id = ${gone}`.execute(db())
  here.publish([{ memberId: gone, gone: true }])
  await vi.waitFor(() => expect(there.of('b2', week, member)).toMatchObject({ rank: 1 }))
})

test('thousands of changes at once reach the other processes', async () => {
  const crowd = await aCrowd(
    db(),
    Array.from({ length: 3000 }, () => scoresText({ b3: aScore(week, 1, 1) })),
  )
  const [here, there] = await Promise.all([load(one), load(other)])
  await sql`update member_states set version = version + 1, scores = ';b3@20771=7,5,7;b3=7,5'
    where member_id = any(${crowd}::bigint[])`.execute(db())
  here.publish(crowd.map((memberId) => ({ memberId, version: 2, scores: { b3: aScore(week, 7, 5) }, xp: 0 })))
  here.flush()
  await vi.waitFor(() => expect(there.page('b3', week, 2999, 1)).toMatchObject([{ score: 7, at: 5 }]), 10_000)
  expect(there.page('b3', week, 0, 3000)).toEqual(here.page('b3', week, 0, 3000))
})

test('after signals were missed a process looks for itself', async () => {
  const [member = 0, merged = 0] = await aCrowd(
    db(),
    [1, 2].map((points) => scoresText({ b4: aScore(week, points, 1) })),
  )
  const contests = await load(one)
  await setScores(db(), member, scoresText({ b4: aScore(week + 7, 3, 2) }))
  await setScores(db(), merged, '')
  one.app.signals.emit(signalsResumed, null)
  await vi.waitFor(() => expect(contests.of('b4', week + 7, member)).toMatchObject({ rank: 1, score: 3 }))
  await vi.waitFor(() => expect(contests.size('b4', week)).toBe(0))
})
