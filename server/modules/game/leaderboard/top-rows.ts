import type { Ctx } from '../../../platform/context.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import type { PlayerCard } from '../../gamification/index.ts'
import { countedDays } from '../durations.ts'

/** A place on a board, as the document prints it. */
export interface TopRow {
  readonly rank: number
  readonly user_id: number
  readonly username: string
  readonly score: number
  readonly avatar_url: null
  readonly level_name: string
  /** The longest running streak in words; empty without one. */
  readonly streak_bonus: string
}

interface Place {
  readonly rank: number
  readonly memberId: number
  readonly score: number
}

/** Rows and their JSON. Everybody asks for the same top list, so it is made once and kept until a place or a card changes. */
export interface RenderedTop {
  readonly rows: readonly TopRow[]
  readonly json: Buffer
}

interface Kept extends RenderedTop {
  /** As of the last look: the same array as long as nobody on it moved. */
  places: readonly Place[]
  readonly cards: readonly (PlayerCard | undefined)[]
  /** What `players.changes` was then, and when it was. */
  changes: number
  lookedAt: number
}

// Cards also become old by themselves.
const looksEveryMilliseconds = 1000

const kept = new WeakMap<object, Map<string, Kept>>()
const mostKept = 200

/** `key`: which list it is, apart from who asks. */
export async function renderTop(ctx: Ctx, key: string, places: readonly Place[], locale: Locale): Promise<RenderedTop> {
  const lists = listsOf(ctx)
  const known = lists.get(key)
  const look = { places, changes: ctx.players.changes, lookedAt: ctx.clock.now().getTime() }
  if (known !== undefined && (isUntouched(known, look) || isTrue(known, places, ctx))) return Object.assign(known, look)
  const cards = await ctx.players.of(
    ctx,
    places.map(({ memberId }) => memberId),
  )
  const rows = places.map((place) => rowOf(place, cards.get(place.memberId), locale))
  const rendered: Kept = {
    ...look,
    cards: places.map(({ memberId }) => cards.get(memberId)),
    rows,
    json: Buffer.from(JSON.stringify(rows)),
  }
  if (lists.size >= mostKept) lists.clear()
  lists.set(key, rendered)
  return rendered
}

/** Lists belong to the boards of their process: several of them may live in one, in tests at least. */
function listsOf({ contests }: Ctx): Map<string, Kept> {
  const known = kept.get(contests) ?? new Map<string, Kept>()
  kept.set(contests, known)
  return known
}

function isUntouched(
  known: Kept,
  { places, changes, lookedAt }: Pick<Kept, 'places' | 'changes' | 'lookedAt'>,
): boolean {
  return known.places === places && known.changes === changes && lookedAt - known.lookedAt < looksEveryMilliseconds
}

function isTrue({ places: before, cards }: Kept, places: readonly Place[], { players }: Ctx): boolean {
  return (
    before.length === places.length &&
    places.every((place, at) => isSame(place, before[at]) && players.peek(place.memberId) === cards[at])
  )
}

function isSame(place: Place, before: Place | undefined): boolean {
  return place === before || (place.memberId === before?.memberId && place.score === before.score)
}

function rowOf({ rank, memberId, score }: Place, card: PlayerCard | undefined, locale: Locale): TopRow {
  return {
    rank,
    user_id: memberId,
    username: card?.username ?? '',
    score,
    avatar_url: null,
    level_name: card?.level[locale] ?? '',
    streak_bonus: card === undefined || card.streak === 0 ? '' : countedDays(card.streak, locale),
  }
}
