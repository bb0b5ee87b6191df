import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awardOf, type EventOffer, totalOf } from './award.ts'

const plain = { level: 1, streak: undefined, prestige: 1 }
const happyHour: EventOffer = { id: 1, factor: 2, bonus: 0, left: null }

describe('an award', () => {
  test('is the base alone when nothing multiplies it, and its chain says no more', () => {
    expect(awardOf(25, plain, [])).toEqual({ base: 25, total: 25 })
  })

  test('multiplies event, level, streak and prestige, and rounds half up once', () => {
    const factors = { level: 1.15, streak: { id: 7, factor: 1.2 }, prestige: 1.1 }
    expect(awardOf(25, factors, [{ ...happyHour, bonus: 5 }])).toEqual({
      base: 25,
      event: { id: 1, factor: 2, bonus: 5, without: 38 },
      level: 1.15,
      streak: { id: 7, factor: 1.2 },
      prestige: 1.1,
      // 25 × 2 × 1.15 × 1.2 × 1.1 = 75.9
      total: 81,
    })
  })

  test.each([
    [25, 1.15, 1.2, 35],
    [50, 1.15, 1, 58],
    [100, 1.15, 1.1, 127],
    [10, 1.15, 1, 12],
    [50, 1.15, 1.1, 63],
    [1, 1.4999, 1, 1],
    [1, 1.5, 1, 2],
    [0, 1.15, 1.1, 0],
  ])('%i × %d × %d is %i', (base, level, factor, total) => {
    expect(awardOf(base, { ...plain, level, streak: { id: 1, factor } }, []).total).toBe(total)
  })

  test('stays exact beyond what a number can hold', () => {
    // 41,760.5: the whole numbers of this product need more than 53 bits.
    const tie = { level: 1.0625, streak: { id: 1, factor: 1.0625 }, prestige: 1.0625 }
    expect(awardOf(32_768, tie, [{ ...happyHour, factor: 1.0625 }]).total).toBe(41_761)
    const factors = { level: 9.9999, streak: { id: 1, factor: 9.9999 }, prestige: 9.9999 }
    const { total } = awardOf(1_000_000, factors, [{ ...happyHour, factor: 9.9999 }])
    expect(BigInt(total)).toBe((99_999n ** 4n * 1_000_000n * 2n + 10n ** 16n) / (2n * 10n ** 16n))
  })
})

describe('the daily cap of an event', () => {
  test('cuts what the event adds, never the award without it', () => {
    const { event, total } = awardOf(50, { ...plain, level: 1.15 }, [{ ...happyHour, left: 20 }])
    expect(event).toEqual({ id: 1, factor: 2, bonus: 0, without: 58, cut: 37 })
    expect(total).toBe(78)
  })

  test('does not show when it just fits', () => {
    expect(awardOf(50, plain, [{ ...happyHour, left: 50 }])).toEqual({
      base: 50,
      event: { id: 1, factor: 2, bonus: 0, without: 50 },
      total: 100,
    })
  })

  test('leaves the event in the chain when it is used up: the action still took part', () => {
    expect(awardOf(50, plain, [{ ...happyHour, left: 0 }])).toMatchObject({ event: { id: 1, cut: 50 }, total: 50 })
  })
})

describe('of several events', () => {
  test('the one that gives most after its cap applies', () => {
    const triple = { id: 2, factor: 3, bonus: 0, left: 10 }
    expect(awardOf(25, plain, [triple, happyHour]).event?.id).toBe(1)
    expect(awardOf(25, plain, [happyHour, { ...triple, left: null }]).event?.id).toBe(2)
  })

  test('the one with the lowest number applies among equals, whatever the order', () => {
    const same = { ...happyHour, id: 9 }
    expect(awardOf(25, plain, [same, happyHour]).event?.id).toBe(1)
    expect(awardOf(25, plain, [happyHour, same]).event?.id).toBe(1)
  })
})

describe('every award', () => {
  const factor = fc.integer({ min: 10_000, max: 100_000 }).map((each) => each / 10_000)
  const factors = fc.record({
    level: factor,
    streak: fc.option(fc.record({ id: fc.integer({ min: 1, max: 9 }), factor }), { nil: undefined }),
    prestige: fc.integer({ min: 0, max: 30 }).map((each) => (10 + each) / 10),
  })
  const offer = fc.record({
    id: fc.integer({ min: 1, max: 9 }),
    factor,
    bonus: fc.integer({ min: 0, max: 500 }),
    left: fc.option(fc.integer({ min: 0, max: 2000 })),
  })
  const base = fc.integer({ min: 0, max: 1_000_000 })

  /** Ten-thousandths of ten-thousandths … in whole numbers of any size. */
  const exact = (start: number, all: readonly number[]) => {
    const above = all.reduce((product, each) => product * BigInt(Math.round(each * 10_000)), BigInt(start))
    const below = 10_000n ** BigInt(all.length)
    const floor = above / below
    return Number((above % below) * 2n >= below ? floor + 1n : floor)
  }

  test('is the exact product, half up, when no event applies', () => {
    fc.assert(
      fc.property(base, factors, (start, each) => {
        const expected = exact(start, [each.level, each.streak?.factor ?? 1, each.prestige])
        expect(awardOf(start, each, []).total).toBe(expected)
      }),
    )
  })

  test('is never less than without events, and no more above it than the cap lets through', () => {
    fc.assert(
      fc.property(base, factors, fc.array(offer, { maxLength: 4 }), (start, each, offers) => {
        const alone = awardOf(start, each, []).total
        const { event, total } = awardOf(start, each, offers)
        expect(total).toBeGreaterThanOrEqual(alone)
        expect(event === undefined).toBe(offers.length === 0)
        if (event === undefined) return
        expect(event.without).toBe(alone)
        // Two offers may carry one number: what applied is what gives most of them.
        const added = (one: EventOffer) => {
          const full =
            exact(start, [one.factor, each.level, each.streak?.factor ?? 1, each.prestige]) + one.bonus - alone
          return Math.min(full, one.left ?? full)
        }
        expect(total - alone).toBe(Math.max(...offers.map(added)))
      }),
    )
  })

  test('follows from its chain alone', () => {
    fc.assert(
      fc.property(base, factors, fc.array(offer, { maxLength: 4 }), (start, each, offers) => {
        const { total, ...steps } = awardOf(start, each, offers)
        expect(totalOf(JSON.parse(JSON.stringify(steps)))).toBe(total)
      }),
    )
  })
})
