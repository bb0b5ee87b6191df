import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gameRules, gameTypes } from './engine/game/builders.ts'
import { type GameState, newGame } from './engine/game/game-state.ts'
import { play } from './engine/game/play.ts'
import { isRefusal } from './engine/game/turn.ts'
import { gameFromText, gameToText } from './game-text.ts'

const rules = gameRules()
const start = Date.parse('2025-08-01T00:00:00Z')

const step = fc.record({
  type: fc.constantFrom(...gameTypes.map(({ name }) => name)),
  minutes: fc.integer({ min: 0, max: 3 * 24 * 60 }),
  merchant: fc.constantFrom('a', 'b', '"', '__proto__'),
  zone: fc.constantFrom('America/Panama', 'Pacific/Kiritimati'),
})

function after(
  before: GameState,
  { type: name, minutes, merchant, zone }: typeof step extends fc.Arbitrary<infer T> ? T : never,
) {
  const known = gameTypes.find((type) => type.name === name)
  if (known === undefined) throw new Error(`There is no type ${name}`)
  const { id, system, worth } = known
  const occurredAt = Math.max(before.at, start) + minutes * 60_000
  const action = { memberId: 7, type: { id, name, system, game: worth }, occurredAt, zone, firstZone: zone }
  const played = play(
    before,
    { ...action, metadata: { merchant, amount: minutes, mission_code: 'weekly_surveys_5' } },
    rules,
  )
  return isRefusal(played) ? before : played.state
}

test('every game that can be played is read as it was written, also when only a part of it was written anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let game = newGame
      for (const each of steps) {
        game = after(game, each)
        expect(gameFromText(gameToText(game))).toEqual(game)
      }
      expect(gameToText(gameFromText(gameToText(game)))).toBe(gameToText(game))
    }),
    { numRuns: 60 },
  )
})

test('a member without a game has an empty text', () => {
  expect(gameFromText('')).toBe(newGame)
})

test('mechanics that are younger than a text start from their beginning', () => {
  expect(gameFromText('{"zone":"UTC","day":7,"at":9}')).toEqual({ ...newGame, zone: 'UTC', day: 7, at: 9 })
})
