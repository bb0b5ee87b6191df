import { dayNamed, dayOf, dayText } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import { namesOf } from '../../accounts/index.ts'
import { closesAt, contestKey, contestResultStore, contestStandings, periodOf } from '../../gamification/index.ts'
import type { Explained } from './explanation.ts'
import { emptySum } from './sum.ts'

/** Why a member is where it is on a board: `<board>` for the running period, `<board>:<first day>` for another. */
export async function explainRank(ctx: Ctx, memberId: number, id: string): Promise<Explained | undefined> {
  const [, code, given] = /^([a-z][a-z0-9_]*)(?::(\d{4}-\d{2}-\d{2}))?$/.exec(id) ?? []
  const { boards, siteZone } = ctx.rules.current.game
  const board = [...boards.values()].find((each) => each.code === code)
  const now = ctx.clock.now().getTime()
  const day = given === undefined ? dayOf(now, siteZone) : dayNamed(given)
  if (board === undefined || Number.isNaN(day)) return undefined
  const { first: period } = periodOf(board.period, day)
  const contest = { contest: contestKey('board', board.id), period, isOver: closesAt(board, period, siteZone) <= now }

  const { own, isFinal, participants } = await contestStandings(ctx, contest, memberId, { from: 0, count: 0 })
  if (own === undefined) return undefined
  const { places } = await contestStandings(ctx, contest, memberId, { from: Math.max(0, own.rank - 2), count: 1 })
  const front = own.rank === 1 ? undefined : places[0]
  const reached = await reachedAt(ctx, contest, memberId, isFinal)
  const name = front && (await namesOf(ctx, [front.memberId])).get(front.memberId)?.username
  const sum = emptySum
    .note(actions, own.actions)
    .note({ es: `Puntuación, alcanzada el ${reached}`, en: `Score, reached at ${reached}` }, own.score)
  const behind =
    front === undefined
      ? sum.note(alone)
      : sum
          .start({ es: `Delante: ${name ?? ''}`, en: `In front: ${name ?? ''}` }, front.score)
          .plus({ es: 'Tu puntuación', en: 'Your score' }, -own.score)
          .equals({ es: 'Te faltan para alcanzarle', en: 'Missing to draw level' })
  const steps = behind
    .note(tieRule)
    .note({ es: `De ${participants} participantes`, en: `Of ${participants} who take part` }, participants)
    .start({ es: 'Puestos por delante', en: 'Places in front' }, own.rank - 1)
    .plus({ es: 'El tuyo', en: 'Yours' }, 1)
    .equals({ es: 'Puesto', en: 'Place' }).steps
  const text = {
    es: `Puesto ${own.rank} en «${board.name.es}» (desde ${dayText(period)}) con ${own.score}${isFinal ? ', definitivo' : ''}`,
    en: `Place ${own.rank} on "${board.name.en}" (since ${dayText(period)}) with ${own.score}${isFinal ? ', final' : ''}`,
  }
  return { text, steps }
}

async function reachedAt(
  ctx: Ctx,
  contest: { readonly contest: string; readonly period: number },
  memberId: number,
  isFinal: boolean,
): Promise<string> {
  if (isFinal) return (await contestResultStore(ctx.db).resultOf(contest, memberId))?.reachedAt.toISOString() ?? ''
  return new Date(ctx.contests.of(contest.contest, contest.period, memberId)?.at ?? 0).toISOString()
}

const actions: Texts = { es: 'Acciones que cuentan', en: 'Actions that count' }
const alone: Texts = { es: 'Nadie va delante', en: 'Nobody is in front' }
const tieRule: Texts = {
  es: 'Con la misma puntuación va delante quien la alcanzó antes',
  en: 'Of the same scores the one that was reached first is in front',
}
