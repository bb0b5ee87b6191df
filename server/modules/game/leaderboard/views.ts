import Type from 'typebox'
import type { Texts } from '../../../platform/errors/named-error.ts'

const rank = Type.Integer({ minimum: 1 })

export const TopRowView = Type.Object({
  rank,
  user_id: Type.Integer(),
  username: Type.String(),
  score: Type.Integer(),
  avatar_url: Type.Null({ description: 'Members have no pictures yet.' }),
  level_name: Type.String(),
  streak_bonus: Type.String({ description: 'The longest running streak; empty without one.' }),
})

export const NearbyRow = Type.Object({
  rank,
  user_id: Type.Integer(),
  username: Type.String(),
  score: Type.Integer(),
})

/** Null without a score: nobody is ever told rank 0. */
export const OwnPlace = Type.Union([NearbyRow, Type.Null()])

export const tieRule: Texts = {
  es: 'Con la misma puntuación va delante quien llegó antes a ella',
  en: 'Of two with the same score, whoever reached it first is in front',
}
