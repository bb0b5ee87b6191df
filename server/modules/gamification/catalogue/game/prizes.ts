import type { Prize } from '../../game-rules/prize.ts'

/** The places `from` to `to` win it; `to` null: everybody from there on. */
export function prize(from: number, to: number | null, lumis: number, es?: string, en?: string): Prize {
  return { from, to, lumis, unlock: es === undefined || en === undefined ? null : { es, en } }
}
