import { type Day, dayNamed, dayOf, dayText, startOfDay, weekOf } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import {
  arriveGame,
  findAction,
  type GameState,
  type Kept,
  marksOf,
  type Past,
  type PastAction,
  pastSince,
  type StreakRule,
} from '../../gamification/index.ts'
import type { Player } from '../game-of.ts'
import { type Explained, inputsOf } from './explanation.ts'
import { emptySum } from './sum.ts'

/** A day of a streak, or the week it lies in, between the states around it. */
interface Seen {
  readonly rule: Kept<StreakRule>
  /** The day, or the Monday of its week, and the last day of it. */
  readonly period: Day
  readonly last: Day
  readonly past: Past
  /** After the last action of the period, when the midnights before its last day had been settled. */
  readonly before: GameState
  /** When the midnight that ends it had been settled; undefined while it is not over. */
  readonly after: GameState | undefined
}

/** What became of a day of a streak, and by what: `<code>:<YYYY-MM-DD>`. */
export async function explainStreak(ctx: Ctx, player: Player, id: string): Promise<Explained | undefined> {
  const [, code, text = ''] = /^([a-z][a-z0-9_]*):(\d{4}-\d{2}-\d{2})$/.exec(id) ?? []
  const rule = [...ctx.rules.current.game.streaks.values()].find((each) => each.code === code)
  const day = dayNamed(text)
  if (rule === undefined || Number.isNaN(day) || dayText(day) !== text) return undefined
  const seen = await lookAt(ctx, player, rule, day)
  if (seen === undefined) return undefined
  const { explained, by } = fateOf(seen)
  const action = by && (await findAction(ctx, player.userId, by.id))
  if (action === undefined) return explained
  return { ...explained, inputs: inputsOf(action, await ctx.rules.version(action.effects.rules)) }
}

const dayMs = 86_400_000

/** `undefined` for days to come. Freezes reach into it from as far as the end of the week after the one they were armed in. */
async function lookAt(ctx: Ctx, player: Player, rule: Kept<StreakRule>, day: Day): Promise<Seen | undefined> {
  const now = ctx.clock.now().getTime()
  const isWeekly = rule.period === 'week'
  const period = isWeekly ? weekOf(day) : day
  const last = isWeekly ? period + 6 : day
  if (period > dayOf(now, player.timeZone)) return undefined
  const past = await pastSince(ctx, player.userId, (period - (isWeekly ? 9 : 3)) * dayMs)
  const done = past.actions.findLast(({ effects }) => effects.day <= last)
  const next = past.actions.find(({ effects }) => effects.day > last)
  const rules = ctx.rules.current.game
  const left = done?.after ?? past.base
  const arrive = (state: GameState, at: number, zone: string) =>
    arriveGame(state, at, zone, player.userId, next?.rules ?? rules)
  const zone = left.zone ?? player.timeZone
  const before = left.zone === null ? left : arrive(left, Math.max(left.at, startOfDay(last, zone)), zone)
  const ended = next === undefined ? arrive(left, now, player.timeZone) : arrive(left, next.at, next.effects.zone)
  return { rule, period, last, past, before, after: ended.day > last ? ended : undefined }
}

interface Fate {
  readonly explained: Explained
  /** The action that decided it. */
  readonly by?: PastAction
}

function fateOf(seen: Seen): Fate {
  const { rule, period, before, after, past } = seen
  const run = before.streaks.runs[rule.id]
  const keeping = past.actions.find(
    ({ effects }) =>
      (rule.period === 'week' ? weekOf(effects.day) : effects.day) === period &&
      effects.streaks?.some(({ id, kept }) => id === rule.id && kept !== 'same_period'),
  )
  if (keeping !== undefined) return keptBy(seen, keeping)
  if (run === undefined || run.count === 0) return { explained: said(notRunning(rule)) }
  if (after === undefined) return { explained: said(stillTime(rule)) }
  const mark = marksOf(after.streaks.runs[rule.id], period + (rule.period === 'week' ? 7 : 1), rule.period).findLast(
    ({ day }) => day === period,
  )?.mark
  switch (mark) {
    case 't':
      return { explained: said(cutShort(rule)) }
    case 'f':
      return frozen(seen, run.count)
    case 'x':
      return { explained: lost(seen, run.count) }
    default:
      return { explained: said(notRunning(rule)) }
  }
}

function keptBy({ rule }: Seen, by: PastAction): Fate {
  const effect = by.effects.streaks?.find(({ id }) => id === rule.id)
  const count = effect?.count ?? 1
  const isNew = effect?.kept === 'started'
  const steps = emptySum
    .start({ es: 'Antes', en: 'Before' }, count - 1)
    .plus({ es: 'Este periodo cuenta', en: 'This period counts' }, 1)
    .equals({ es: 'Racha', en: 'Streak' })
  const text = isNew
    ? { es: `Empezó la racha «${rule.name.es}»`, en: `The streak "${rule.name.en}" began` }
    : {
        es: `Mantuviste la racha «${rule.name.es}»: ${count}`,
        en: `You kept the streak "${rule.name.en}": ${count}`,
      }
  return { explained: { text, steps: steps.steps }, by }
}

/** By a token: one that was spent by hand before, or by itself at midnight. */
function frozen(seen: Seen, count: number): Fate {
  const { rule, last, past, before } = seen
  const byHand = (before.streaks.runs[rule.id]?.armed ?? 0) >= last
  const stays = { es: `La racha sigue en ${count}`, en: `The streak stays at ${count}` }
  if (byHand) {
    const by = past.actions.findLast(({ effects: { command, day } }) => {
      return command?.did === 'streak_frozen' && command.id === rule.id && day <= last && command.until >= last
    })
    const text = {
      es: `La protegía la ficha que gastaste tú: «${rule.name.es}» no se rompió`,
      en: `The token that you spent protected it: "${rule.name.en}" was not broken`,
    }
    return { explained: { text, steps: emptySum.note(stays, count).steps }, ...(by && { by }) }
  }
  const { tokens } = before.streaks
  const steps = emptySum
    .note({ es: 'Fichas que tenías', en: 'Tokens that you had' }, tokens)
    .note({ es: 'Gastada a medianoche por esta racha', en: 'Spent at midnight for this streak' }, 1)
    .note(stays, count)
  const text = {
    es: `A medianoche se gastó una ficha para salvar «${rule.name.es}»`,
    en: `At midnight a token was spent to save "${rule.name.en}"`,
  }
  return { explained: { text, steps: steps.steps } }
}

function lost({ rule, before }: Seen, count: number): Explained {
  const { auto, tokens } = before.streaks
  const none: Texts = {
    es: 'No quedaba ninguna ficha para esta racha: las más largas van primero',
    en: 'No token was left for this streak: longer ones go first',
  }
  const off: Texts = {
    es: 'Las fichas no se gastan solas: lo tienes desactivado',
    en: 'Tokens are not spent by themselves: you have switched that off',
  }
  const steps = emptySum
    .note({ es: 'Fichas que tenías', en: 'Tokens that you had' }, tokens)
    .note(auto ? none : off)
    .start({ es: 'La racha era de', en: 'The streak was' }, count)
    .plus({ es: 'Se pierde', en: 'It is lost' }, -count)
    .equals({ es: 'Racha', en: 'Streak' })
  const text = {
    es: `Se perdió la racha «${rule.name.es}»: no hiciste nada de ella y nada la protegía`,
    en: `The streak "${rule.name.en}" was lost: nothing was done for it, and nothing protected it`,
  }
  return { text, steps: steps.steps }
}

const said = (text: Texts): Explained => ({ text, steps: emptySum.note(text).steps })

const notRunning = ({ name }: StreakRule): Texts => ({
  es: `La racha «${name.es}» no estaba en marcha`,
  en: `The streak "${name.en}" was not running`,
})
const stillTime = ({ name }: StreakRule): Texts => ({
  es: `Aún estás a tiempo de mantener «${name.es}»`,
  en: `There is still time to keep "${name.en}"`,
})
const cutShort = ({ name }: StreakRule): Texts => ({
  es: `Tu viaje acortó el día: «${name.es}» no se rompió, y no costó ninguna ficha`,
  en: `Your journey cut the day short: "${name.en}" was not broken, and it cost no token`,
})
