import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import { namesOf } from '../../accounts/index.ts'
import { type ContestStandings, contestResultStore, contestStandings } from '../../gamification/index.ts'
import type { Sum } from './sum.ts'

/** One period of a board, or one time of an event. */
export interface Contest {
  readonly contest: string
  readonly period: number
  readonly isOver: boolean
}

type Own = NonNullable<ContestStandings['own']>

/** Where a member stands; `undefined` without a score. */
export async function standingOn(ctx: Ctx, contest: Contest, memberId: number) {
  const { own, isFinal, participants } = await contestStandings(ctx, contest, memberId, { from: 0, count: 0 })
  return own && { own, isFinal, participants }
}

/** Who is in front and by how much, when the score was reached, the rule for ties, and how the place follows from it. */
export async function withPlace(
  sum: Sum,
  ctx: Ctx,
  contest: Contest,
  { own, isFinal, participants }: { readonly own: Own; readonly isFinal: boolean; readonly participants: number },
): Promise<Sum> {
  const { memberId, rank, score } = own
  const { places } = await contestStandings(ctx, contest, memberId, { from: Math.max(0, rank - 2), count: 1 })
  const front = rank === 1 ? undefined : places[0]
  const reached = await reachedAt(ctx, contest, memberId, isFinal)
  const name = front && (await namesOf(ctx, [front.memberId])).get(front.memberId)?.username
  const scored = sum.note({ es: `Puntuación, alcanzada el ${reached}`, en: `Score, reached at ${reached}` }, score)
  const behind =
    front === undefined
      ? scored.note(alone)
      : scored
          .start({ es: `Delante: ${name ?? ''}`, en: `In front: ${name ?? ''}` }, front.score)
          .plus({ es: 'Tu puntuación', en: 'Your score' }, -score)
          .equals({ es: 'Te faltan para alcanzarle', en: 'Missing to draw level' })
  return behind
    .note(tieRule)
    .note({ es: `De ${participants} participantes`, en: `Of ${participants} who take part` }, participants)
    .start({ es: 'Puestos por delante', en: 'Places in front' }, rank - 1)
    .plus({ es: 'El tuyo', en: 'Yours' }, 1)
    .equals({ es: 'Puesto', en: 'Place' })
}

async function reachedAt(ctx: Ctx, contest: Contest, memberId: number, isFinal: boolean): Promise<string> {
  if (isFinal) return (await contestResultStore(ctx.db).resultOf(contest, memberId))?.reachedAt.toISOString() ?? ''
  return new Date(ctx.contests.of(contest.contest, contest.period, memberId)?.at ?? 0).toISOString()
}

const alone: Texts = { es: 'Nadie va delante', en: 'Nobody is in front' }
const tieRule: Texts = {
  es: 'Con la misma puntuación va delante quien la alcanzó antes',
  en: 'Of the same scores the one that was reached first is in front',
}
