import Type, { type Static } from 'typebox'
import { Amount, Nullable, Texts } from './texts.ts'

/** What the places `from` to `to` of a final table win; `to` null: everybody from there on (participation). */
export const Prize = Type.Object({
  from: Type.Integer({ minimum: 1 }),
  to: Nullable(Type.Integer({ minimum: 1 })),
  lumis: Amount,
  unlock: Nullable(Texts),
})
export type Prize = Static<typeof Prize>

/** The prize of a place: the first of the list that holds it. */
export function prizeOf(prizes: readonly Prize[], rank: number): Prize | undefined {
  return prizes.find(({ from, to }) => rank >= from && (to === null || rank <= to))
}
