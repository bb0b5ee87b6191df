import { dayNamed, dayOf, dayText } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import { closesAt, contestKey, periodOf } from '../../gamification/index.ts'
import type { Player } from '../game-of.ts'
import { explainEvent } from './explain-event.ts'
import type { Explained } from './explanation.ts'
import { standingOn, withPlace } from './place-steps.ts'
import { emptySum } from './sum.ts'

/**
 * Why a member is where it is on a board or in an event: `<code>` for the running period, `<board>:<first day>` or
 * `<event>:<start>` (milliseconds since 1970) for another.
 */
export async function explainRank(ctx: Ctx, player: Player, id: string): Promise<Explained | undefined> {
  const [, code, given] = /^([a-z][a-z0-9_]*)(?::([\d-]{1,15}))?$/.exec(id) ?? []
  const { boards, events } = ctx.rules.current.game
  const board = [...boards.values()].find((each) => each.code === code)
  if (board !== undefined) return explainBoard(ctx, board, player.userId, given)
  const event = [...events.values()].find((each) => each.code === code)
  return event && explainEvent(ctx, player, given === undefined ? `${event.id}` : `${event.id}:${given}`)
}

type Board = Parameters<typeof closesAt>[0] & { readonly id: number; readonly name: Texts }

async function explainBoard(
  ctx: Ctx,
  board: Board,
  memberId: number,
  given: string | undefined,
): Promise<Explained | undefined> {
  const { siteZone } = ctx.rules.current.game
  const now = ctx.clock.now().getTime()
  const day = given === undefined ? dayOf(now, siteZone) : dayNamed(given)
  if (Number.isNaN(day)) return undefined
  const { first: period } = periodOf(board.period, day)
  const contest = { contest: contestKey('board', board.id), period, isOver: closesAt(board, period, siteZone) <= now }
  const standing = await standingOn(ctx, contest, memberId)
  if (standing === undefined) return undefined
  const { own, table } = standing
  const { steps } = await withPlace(emptySum.note(actions, own.actions), ctx, standing)
  const text = {
    es: `Puesto ${own.rank} en «${board.name.es}» (desde ${dayText(period)}) con ${own.score}${table.isFinal ? ', definitivo' : ''}`,
    en: `Place ${own.rank} on "${board.name.en}" (since ${dayText(period)}) with ${own.score}${table.isFinal ? ', final' : ''}`,
  }
  return { text, steps }
}

const actions: Texts = { es: 'Acciones que cuentan', en: 'Actions that count' }
