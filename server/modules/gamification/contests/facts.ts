import Type from 'typebox'
import { defineFact } from '../../../platform/facts/fact.ts'
import { Texts } from '../game-rules/texts.ts'

const contest = {
  /** The code of its rule. */
  contest: Type.String(),
  kind: Type.Union([Type.Literal('board'), Type.Literal('event')]),
  /** First day of a board's period, `YYYY-MM-DD`; the instant at which an event's began. */
  period: Type.String(),
}

export const boardClosed = defineFact(
  'board.closed',
  Type.Object({
    ...contest,
    ends_at: Type.String({ format: 'date-time' }),
    participants: Type.Integer(),
    /** The first three. */
    winners: Type.Array(
      Type.Object({
        rank: Type.Integer(),
        user_id: Type.Integer(),
        score: Type.Integer(),
        lumis: Type.Integer(),
      }),
    ),
  }),
  {
    es: 'Ha terminado el periodo de una clasificación y sus puestos son definitivos',
    en: 'A period of a leaderboard ended and its places are final',
  },
)

export const prizeWon = defineFact(
  'prize.won',
  Type.Object({
    ...contest,
    user_id: Type.Integer(),
    rank: Type.Integer(),
    score: Type.Integer(),
    lumis: Type.Integer(),
    unlock: Type.Union([Texts, Type.Null()]),
  }),
  { es: 'Un miembro ha ganado un premio en una clasificación', en: 'A member won a prize on a leaderboard' },
)

export const contestFacts = [boardClosed, prizeWon]
