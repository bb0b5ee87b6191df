import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gameRules } from './builders.ts'
import { climbAgain, type Experience, gainXp, levelAt, nextLevel, noExperience, prestigeFactor } from './experience.ts'
import { isRefusal } from './turn.ts'

const rules = gameRules()
const numberAt = (xp: number) => levelAt(rules.levels, xp).number
const at = (xp: number): Experience => gainXp(noExperience, xp, 'invoices', rules).slice

describe('a level', () => {
  test.each([
    [0, 1],
    [999, 4],
    [1000, 5],
    [1250, 5],
    [1999, 5],
    [2000, 6],
    [1_000_000, 20],
  ])('with %i XP is number %i', (xp, number) => {
    expect(numberAt(xp)).toBe(number)
  })

  test('is followed by the one whose XP come next; the last by none', () => {
    expect([0, 1999, 2000].map((xp) => nextLevel(rules.levels, xp)?.number)).toEqual([2, 6, 7])
    expect(nextLevel(rules.levels, 1_000_000)).toBeUndefined()
  })

  test('is reached with its first XP, and pays its reward', () => {
    const { slice, level } = gainXp(at(999), 1, 'surveys', rules)
    expect(slice).toEqual({ xp: 1000, lifetime: 1000, by: { invoices: 999, surveys: 1 }, prestige: 0, best: 5 })
    expect(level).toEqual({ from: 4, to: 5, lumis: 250 })
  })

  test('pays for all when several are reached at once', () => {
    // 2, 3, 4, 5 and 6: 50 Lümis times the number of each.
    expect(gainXp(noExperience, 2000, 'invoices', rules).level).toEqual({ from: 1, to: 6, lumis: 1000 })
  })

  test('does not change with XP that stay within it, nor with none', () => {
    expect(gainXp(at(1000), 999, 'invoices', rules).level).toBeUndefined()
    expect(gainXp(at(1000), 0, 'invoices', rules).slice).toEqual(at(1000))
  })
})

describe('prestige', () => {
  test('is refused below level 20, and says what is needed', () => {
    const details = { required_level: 20, level: 19 }
    expect(climbAgain(at(15_999), rules)).toEqual({ refused: 'prestige.not_available', details })
  })

  test('restarts XP and level, and keeps what was reached', () => {
    expect(climbAgain(at(16_400), rules)).toEqual({
      slice: { xp: 0, lifetime: 16_400, by: {}, prestige: 1, best: 20 },
    })
  })

  test('is there once per climb', () => {
    const risen = climbAgain(at(16_400), rules)
    expect(isRefusal(risen) ? risen : climbAgain(risen.slice, rules)).toMatchObject({
      refused: 'prestige.not_available',
    })
  })

  test('lets the next climb pay its levels again, and the best level stays', () => {
    const risen = climbAgain(at(16_400), rules)
    if (isRefusal(risen)) throw new Error(risen.refused)
    const { slice, level } = gainXp(risen.slice, 250, 'invoices', rules)
    expect(level).toEqual({ from: 1, to: 2, lumis: 100 })
    expect(slice).toMatchObject({ xp: 250, lifetime: 16_650, best: 20 })
  })

  test('adds a tenth each time, exactly', () => {
    expect([0, 1, 2, 3, 7, 12].map(prestigeFactor)).toEqual([1, 1.1, 1.2, 1.3, 1.7, 2.2])
  })
})

test('a ladder that is moved pays no level twice, in the first climb and in later ones', () => {
  const moved = gameRules({ levels: rules.levels.map((level) => ({ ...level, min_xp: level.min_xp * 2 })) })
  for (const prestige of [0, 2]) {
    const first = gainXp({ ...noExperience, prestige }, 250, 'a', rules)
    expect(first.level).toEqual({ from: 1, to: 2, lumis: 100 })
    const second = gainXp(first.slice, 250, 'a', moved)
    expect(second.level).toEqual({ from: 1, to: 2, lumis: 0 })
    expect(gainXp(second.slice, 1, 'a', rules).level).toEqual({ from: 2, to: 3, lumis: 150 })
  }
})

test('every climb: sources add up to the XP, best never falls, and each level is paid once', () => {
  const gains = fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 30 })
  fc.assert(
    fc.property(gains, (list) => {
      let slice = noExperience
      let paid = 0
      for (const [xp, category] of list) {
        const gained = gainXp(slice, xp, category, rules)
        expect(gained.slice.best).toBeGreaterThanOrEqual(slice.best)
        paid += gained.level?.lumis ?? 0
        slice = gained.slice
      }
      const total = list.reduce((sum, [xp]) => sum + xp, 0)
      expect([slice.xp, slice.lifetime]).toEqual([total, total])
      expect(Object.values(slice.by).reduce((sum, each) => sum + each, 0)).toBe(total)
      expect(slice.best).toBe(numberAt(total))
      const reached = rules.levels.filter(({ min_xp: least }) => least > 0 && least <= total)
      expect(paid).toBe(reached.reduce((sum, each) => sum + each.reward_lumis, 0))
    }),
  )
})
