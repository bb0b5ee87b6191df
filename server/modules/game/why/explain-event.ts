import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import {
  actionTexts,
  contestKey,
  type EventRule,
  eventGains,
  type Kept,
  type Occurrence,
} from '../../gamification/index.ts'
import { gameOf, type Player } from '../game-of.ts'
import { instantText } from '../moments.ts'
import { participationIn, tableTime, timeFrom } from '../temporary-events.ts'
import type { Explained } from './explanation.ts'
import { standingOn, withPlace } from './place-steps.ts'
import { emptySum, type Sum } from './sum.ts'

/**
 * What a member earned in one time of an event and which place that makes: `<number>` for the time that its table is about,
 * `<number>:<start>` (milliseconds since 1970) for another. `undefined` for who took no part.
 */
export async function explainEvent(ctx: Ctx, player: Player, id: string): Promise<Explained | undefined> {
  const [, number, given] = /^([1-9]\d{0,14})(?::(\d{1,15}))?$/.exec(id) ?? []
  const rules = ctx.rules.current.game
  const now = ctx.clock.now().getTime()
  const event = rules.events.get(Number(number))
  const time = event && (given === undefined ? tableTime(event, now, rules) : timeFrom(event, Number(given), rules))
  if (event === undefined || time === undefined) return undefined

  const contest = { contest: contestKey('event', event.id), period: time.start, isOver: time.end <= now }
  const standing = await standingOn(ctx, contest, player.userId)
  const since = instantText(time.start)
  if (standing === undefined) return (await hasPart(ctx, player, event, time)) ? withoutScore(event, since) : undefined
  const { own, table } = standing
  const earned = await withGains(emptySum, ctx, { event, time, memberId: player.userId, score: own.score })
  const { steps } = await withPlace(earned, ctx, standing)
  const text = {
    es: `Puesto ${own.rank} en «${event.name.es}» (desde ${since}) con ${own.score} Lümis${table.isFinal ? ', definitivo' : ''}`,
    en: `Place ${own.rank} in "${event.name.en}" (since ${since}) with ${own.score} Lümis${table.isFinal ? ', final' : ''}`,
  }
  return { text, steps }
}

async function hasPart(ctx: Ctx, player: Player, rule: Kept<EventRule>, occurrence: Occurrence): Promise<boolean> {
  return participationIn({ rule, occurrence }, await gameOf(ctx, player)) !== undefined
}

interface Gains {
  readonly event: Kept<EventRule>
  readonly time: Occurrence
  readonly memberId: number
  readonly score: number
}

/** The score as the sum of what the actions of each type earned. */
async function withGains(sum: Sum, ctx: Ctx, { event, time, memberId, score }: Gains): Promise<Sum> {
  const { types } = ctx.rules.current
  let all = sum
  let actions = 0
  let told = 0
  for (const gain of await eventGains(ctx, memberId, event.id, time)) {
    const type = types.get(gain.typeId)
    const name = type === undefined ? { es: '', en: '' } : actionTexts(type)
    const label = { es: `${name.es} × ${gain.actions}`, en: `${name.en} × ${gain.actions}` }
    all = actions === 0 ? all.start(label, gain.gained) : all.plus(label, gain.gained)
    actions += gain.actions
    told += gain.gained
  }
  const earned = actions === 0 ? all.start(begun, 0) : all
  return earned
    .plus(closedBefore, score - told)
    .equals({ es: 'Lümis ganados en el evento', en: 'Lümis earned in the event' })
    .note({ es: 'Acciones que cuentan', en: 'Actions that count' }, actions)
}

function withoutScore({ name }: EventRule, since: string): Explained {
  const text = {
    es: `Aún no tienes puesto en «${name.es}» (desde ${since}): nada de lo que hiciste ha sumado Lümis en él`,
    en: `You have no place in "${name.en}" (since ${since}) yet: nothing that you did has earned Lümis in it`,
  }
  const steps = emptySum
    .start(begun, 0)
    .equals({ es: 'Lümis ganados en el evento', en: 'Lümis earned in the event' }).steps
  return { text, steps }
}

const begun: Texts = { es: 'Al empezar', en: 'At the beginning' }
const closedBefore: Texts = {
  es: 'Llegó cuando los resultados ya eran definitivos',
  en: 'Came when the results were final already',
}
