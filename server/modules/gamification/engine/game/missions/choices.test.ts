import { describe, expect, test } from 'vitest'
import { dayNamed, dayText } from '../../../../../platform/clock/calendar.ts'
import type { MissionRule } from '../../../game-rules/mission.ts'
import { aMission, aTurn, gameRules } from '../builders.ts'
import {
  acceptMission,
  advanceMissions,
  availableMissions,
  beginDay,
  claimMission,
  endedMissions,
  keepClaimed,
  type Missions,
  missionIdOf,
  noMissions,
  openMissions,
} from '../missions.ts'
import { isRefusal } from '../turn.ts'

const today = dayNamed('2025-08-27')
const at = Date.parse('2025-08-27T15:00:00Z')
const now = { at, day: today, level: 5 }

const withMission = (details: Partial<MissionRule> = {}) =>
  gameRules({ missions: [aMission(1, { code: 'm', type: 'weekly', duration_days: 7, target: 1, ...details })] })
const weekly = withMission()

function accept(slice: Missions, rules = weekly, when = now) {
  const accepted = acceptMission(slice, 'm', when, rules)
  if (isRefusal(accepted)) throw new Error(accepted.refused)
  return accepted
}

function complete(slice: Missions, rules = weekly, day = today) {
  return advanceMissions(slice, aTurn({ action: 'invoice_upload', at, day, rules })).slice
}

function claim(slice: Missions, id = missionIdOf(1, today), rules = weekly) {
  const claimed = claimMission(slice, id, at, rules)
  if (isRefusal(claimed)) throw new Error(claimed.refused)
  return claimed
}

describe('accepting a mission', () => {
  test('lasts seven days beyond the day of acceptance (weekly_surveys_5)', () => {
    const accepted = acceptMission(noMissions, 'weekly_surveys_5', now, gameRules())
    if (isRefusal(accepted)) throw new Error(accepted.refused)
    expect(accepted).toMatchObject({ rule: 3, id: missionIdOf(3, today) })
    expect(dayText(accepted.due)).toBe('2025-09-03')
    const entry = { rule: 3, from: today, due: accepted.due, progress: 0, accepted: at }
    expect(accepted.slice.entries).toEqual([entry])
  })

  test('needs the level, and says which', () => {
    expect(acceptMission(noMissions, 'weekly_surveys_5', { ...now, level: 4 }, gameRules())).toEqual({
      refused: 'insufficient.level',
      details: { required_level: 5 },
    })
  })

  test.each<[string, Partial<MissionRule>, string]>([
    ['a daily one', { type: 'daily' }, 'mission.not_available'],
    ['one that is switched off', { active: false }, 'mission.not_available'],
    ['one that is not offered yet', { starts_at: '2025-08-27T15:00:00.001Z' }, 'mission.not_available'],
    ['one that is no longer offered', { ends_at: '2025-08-27T15:00:00Z' }, 'mission.expired'],
  ])('is refused for %s', (_, details, refused) => {
    expect(acceptMission(noMissions, 'm', now, withMission(details))).toEqual({ refused })
  })

  test('is refused for one that does not exist', () => {
    expect(acceptMission(noMissions, 'x', now, weekly)).toEqual({ refused: 'mission.unknown' })
  })

  test('is possible in the first and the last instant in which it is offered', () => {
    const window = { starts_at: '2025-08-27T15:00:00Z', ends_at: '2025-08-27T15:00:00.001Z' }
    expect(isRefusal(acceptMission(noMissions, 'm', now, withMission(window)))).toBe(false)
  })

  test('is refused up to the last day of the one before, also when that was claimed early', () => {
    const { slice } = accept(noMissions)
    const claimed = claim(complete(slice)).slice
    for (const before of [slice, claimed]) {
      const again = (day: number) => acceptMission(before, 'm', { ...now, day }, weekly)
      expect(again(today + 7)).toEqual({ refused: 'mission.already_accepted' })
      expect(isRefusal(again(today + 8))).toBe(false)
    }
  })

  test('is refused while a reward waits', () => {
    const done = complete(accept(noMissions).slice)
    const later = { ...now, day: today + 8 }
    expect(acceptMission(done, 'm', later, weekly)).toEqual({ refused: 'mission.already_accepted' })
    expect(accept(claim(done).slice, weekly, later).id).toBe(missionIdOf(1, today + 8))
  })

  test('is possible once per window for special ones', () => {
    const august = { starts_at: '2025-08-01T00:00:00Z', ends_at: '2025-10-01T00:00:00Z' }
    const special = withMission({ type: 'special', ...august })
    const ended = claim(complete(accept(noMissions, special).slice, special), undefined, special).slice
    const later = { at: at + 10 * 86_400_000, day: today + 10, level: 5 }
    expect(acceptMission(ended, 'm', later, special)).toEqual({ refused: 'mission.already_accepted' })
    const offeredAgain = withMission({ type: 'special', starts_at: '2025-09-01T00:00:00Z', ends_at: null })
    expect(isRefusal(acceptMission(ended, 'm', later, offeredAgain))).toBe(false)
  })
})

describe('claiming a reward', () => {
  test('gives the reward once (50 Lümis and 25 XP, no bonus)', () => {
    const id = missionIdOf(1, today)
    const rules = withMission({ type: 'daily', duration_days: 0 })
    const done = complete(beginDay(noMissions, today, 1, 5, 1, rules), rules)
    const { slice, ...reward } = claim(done, id, rules)
    expect(reward).toEqual({ rule: 1, lumis: 50, bonus: 0, xp: 25 })
    expect(claimMission(slice, id, at, rules)).toEqual({ refused: 'mission.already_completed' })
  })

  test('multiplies it exactly: half up once', () => {
    const rules = withMission({ bonus_multiplier: 1.15 })
    expect(claim(complete(accept(noMissions, rules).slice, rules), undefined, rules)).toMatchObject({
      lumis: 50,
      bonus: 8,
    })
  })

  test('is refused before it is completed, also for an assigned one in which nothing happened', () => {
    const { slice, id } = accept(noMissions)
    expect(claimMission(slice, id, at, weekly)).toEqual({ refused: 'mission.not_completed' })
    const day = beginDay(noMissions, today, 1, 5, 1, gameRules())
    expect(claimMission(day, missionIdOf(1, today), at, gameRules())).toEqual({ refused: 'mission.not_completed' })
  })

  test('is refused for a mission that the member does not have', () => {
    for (const id of [missionIdOf(1, today - 1), missionIdOf(9, today), 0, -1, 0.5, Number.NaN])
      expect(claimMission(noMissions, id, at, weekly)).toEqual({ refused: 'mission.unknown' })
  })

  test('is possible after its end, and when the mission was switched off meanwhile', () => {
    const done = beginDay(complete(accept(noMissions).slice), today + 12, 1, 5, 1, weekly)
    expect(claim(done, undefined, withMission({ active: false }))).toMatchObject({ lumis: 50 })
  })

  test('can be kept although the mission came about differently', () => {
    const id = missionIdOf(1, today)
    const { slice } = accept(noMissions)
    for (const before of [noMissions, slice, complete(slice), claim(complete(slice)).slice]) {
      const kept = keepClaimed(before, id, at)
      expect(claimMission(kept, id, at + 1, weekly)).toEqual({ refused: 'mission.already_completed' })
      expect(kept.entries).toHaveLength(1)
      expect(keepClaimed(kept, id, at + 1)).toEqual(kept)
    }
  })
})

describe('what screens show', () => {
  test('available: what can be accepted, or could at a higher level', () => {
    const rules = gameRules({
      missions: [
        aMission(1),
        aMission(2, { code: 'm', type: 'weekly', duration_days: 7 }),
        aMission(3, { type: 'special', min_level: 6 }),
        aMission(4, { type: 'special', ends_at: '2025-01-01T00:00:00Z' }),
      ],
    })
    const shown = (slice: Missions) =>
      availableMissions(slice, now, rules).map(({ rule, acceptable }) => [rule.id, acceptable])
    expect(shown(noMissions)).toEqual([
      [2, true],
      [3, false],
    ])
    expect(shown(accept(noMissions, rules).slice)).toEqual([[3, false]])
  })

  test('open: assigned ones also without progress, and accepted ones; ended: the latest first', () => {
    const rules = gameRules({
      missions: [
        aMission(1, { target: 2 }),
        aMission(2, { target: 1 }),
        aMission(3, { code: 'm', type: 'weekly', actions: ['survey_complete'], duration_days: 7 }),
      ],
    })
    const day = beginDay(noMissions, today, 1, 5, 1, rules)
    const slice = complete(accept(day, rules).slice, rules)
    const shown = (views: ReturnType<typeof openMissions>) =>
      views.map(({ rule, run, status }) => [rule.id, run.progress, status])
    expect(shown(openMissions(day, today, rules))).toEqual([
      [1, 0, 'active'],
      [2, 0, 'active'],
    ])
    expect(shown(openMissions(slice, today, rules))).toEqual([
      [1, 1, 'active'],
      [2, 1, 'completed'],
      [3, 0, 'active'],
    ])
    const claimed = claim(slice, missionIdOf(2, today), rules).slice
    expect(openMissions(claimed, today, rules)[1]).toMatchObject({ id: missionIdOf(2, today), status: 'claimed' })
    expect(shown(endedMissions(slice, today + 8, rules))).toEqual([
      [3, 0, 'expired'],
      [1, 1, 'expired'],
      [2, 1, 'completed'],
    ])
    expect(shown(openMissions(slice, today + 8, rules))).toEqual([])
  })

  test('no more progress than the target, and nothing of rules that are gone', () => {
    const rules = withMission({ target: 5 })
    const twice = complete(complete(accept(noMissions, rules).slice, rules), rules)
    expect(openMissions(twice, today, weekly)[0]?.run.progress).toBe(1)
    expect(openMissions(twice, today, gameRules({ missions: [] }))).toEqual([])
  })
})
