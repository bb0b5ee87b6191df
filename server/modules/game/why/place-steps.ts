import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import { namesOf } from '../../accounts/index.ts'
import { type ContestStandings, contestStandings } from '../../gamification/index.ts'
import { tieRule } from '../leaderboard/views.ts'
import type { Sum } from './sum.ts'

/** One period of a board, or one time of an event. */
type Contest = Parameters<typeof contestStandings>[1]

/** Where a member stands, and the table that says so. */
interface Standing {
  readonly own: NonNullable<Awaited<ReturnType<ContestStandings['of']>>>
  readonly table: ContestStandings
}

/** `undefined` without a score. */
export async function standingOn(ctx: Ctx, contest: Contest, memberId: number): Promise<Standing | undefined> {
  const table = await contestStandings(ctx, contest)
  const own = await table.of(memberId)
  return own && { own, table }
}

/** Who is in front and by how much, when the score was reached, the rule for ties, and how the place follows from it. */
export async function withPlace(sum: Sum, ctx: Ctx, { own, table }: Standing): Promise<Sum> {
  const { rank, score } = own
  const { participants } = table
  const places = await table.page(Math.max(0, rank - 2), 1)
  const front = rank === 1 ? undefined : places[0]
  const reached = new Date(own.at).toISOString()
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

const alone: Texts = { es: 'Nadie va delante', en: 'Nobody is in front' }
