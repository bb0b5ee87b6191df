/** Who wins a prize: the places `from` to `to`, or everybody from there on. */
export type PrizePlaces = { from: number; to: number | null; prize: string }

/**
 * The prizes of a table by the names that the API gives them: `top_10` reaches from the prize before to the tenth place,
 * `rank_4_10` says both, `participation` is for all others. In the order of the places.
 */
export function prizePlaces(rewards: Readonly<Record<string, string>>): PrizePlaces[] {
  const places: PrizePlaces[] = []
  for (const [name, prize] of Object.entries(rewards)) {
    const next = (places.at(-1)?.to ?? 0) + 1
    const [, first, last] = /^(?:rank_(\d+)_|top_)(\d+)$/.exec(name) ?? []
    places.push({
      from: first === undefined ? next : Number(first),
      to: last === undefined ? null : Number(last),
      prize,
    })
  }
  return places
}
