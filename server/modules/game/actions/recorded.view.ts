import type { Static } from 'typebox'
import { dayText } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Locale } from '../../../platform/errors/named-error.ts'
import {
  type Action,
  type Actor,
  type GameEffects,
  levelAt,
  lumisEarnedBy,
  type RecordedAction,
  type Rules,
  xpEarnedBy,
} from '../../gamification/index.ts'
import { gameWithLumisOf } from '../game-of.ts'
import { viewChain } from './chain.view.ts'
import { viewChanges, viewEvent } from './changes.view.ts'
import { viewDuplicate, viewLimit } from './limit.view.ts'
import { messageOf } from './message.ts'
import type { RecordedView } from './recorded.schema.ts'

type View = Static<typeof RecordedView>

/** Where the member stands right after. */
interface Standing {
  readonly balance: number
  readonly xp: number
  readonly level: number
}

/**
 * All that an action changed, from what is kept with it and from the rules of its time, so that whoever asks again gets
 * the same answer. Only what was a duplicate, and earned nothing, is told with how the member stands now.
 */
export async function viewRecorded(ctx: Ctx, recorded: RecordedAction, actor: Actor, locale: Locale): Promise<View> {
  const { action, outcome } = recorded
  const rules = await ctx.rules.version(action.effects.rules)
  if (outcome !== 'duplicate') return viewOf(recorded, keptStanding(recorded), rules, locale)
  const nothing = { ...action, lumis: 0, effects: { rules: rules.version, total: 0 } }
  const standing = await standingNow(ctx, actor)
  const view = viewOf({ ...recorded, action: nothing, followUps: [] }, standing, rules, locale)
  const limit = viewDuplicate(locale)
  const { zone = actor.timeZone } = action.effects.game ?? {}
  const told = { lumis: 0, xp: 0, reason: limit.reason, newLevel: undefined, achievements: [] }
  return { ...view, time_zone: zone, duplicate_of: action.id, limit, message: messageOf(told, locale) }
}

/** What would happen, in the same shape. */
export async function viewRehearsed(ctx: Ctx, recorded: RecordedAction, actor: Actor, locale: Locale): Promise<View> {
  const view = await viewRecorded(ctx, recorded, actor, locale)
  if (recorded.outcome === 'duplicate') return view
  const { balance } = await standingNow(ctx, actor)
  return {
    ...view,
    action_id: null,
    new_lumis_balance: Math.max(0, balance + view.lumis_corrected) + view.lumis_earned,
    consequences: view.consequences.map((consequence) => ({ ...consequence, action_id: null })),
  }
}

function viewOf(recorded: RecordedAction, standing: Standing, rules: Rules, locale: Locale): View {
  const { action, followUps } = recorded
  const steps = [action, ...followUps]
  const first = firstEffects(action)
  const changes = mergedChanges(steps, rules, locale)
  const limit = viewLimit(first, action.receivedAt.getTime(), locale)
  const level = viewLevel(steps, standing, rules, locale)
  const [lumis, xp] = [sumOf(steps, lumisOfAction), sumOf(steps, xpOfAction)]
  const told = {
    lumis,
    xp,
    reason: limit?.reason,
    newLevel: level.to > level.from ? level.name : undefined,
    achievements: changes.achievements.map(({ achievement_name }) => achievement_name),
  }
  return {
    ...ownView(action, rules),
    action_id: action.id,
    user_id: action.memberId,
    occurred_at: action.occurredAt.toISOString(),
    local_day: first === undefined ? action.localDay : dayText(first.day),
    time_zone: first?.zone ?? 'UTC',
    channel: action.channel,
    duplicate_of: null,
    lumis_earned: lumis,
    xp_earned: xp,
    points_earned: sumOf(steps, pointsOfAction),
    limit,
    event: first === undefined ? null : viewEvent(first, rules.game, locale),
    lumis_corrected: sumOf(steps, ({ effects }) => effects.late?.lumis ?? 0),
    new_lumis_balance: standing.balance,
    current_xp: standing.xp,
    level,
    ...changes,
    badges: steps.flatMap(({ effects: { points } }) =>
      points?.badge === undefined ? [] : { badge_id: points.badge.id, badge_name: points.badge.name },
    ),
    consequences: followUps.map((followUp) => ({
      action_id: followUp.id,
      ...ownView(followUp, rules),
      lumis_earned: lumisOfAction(followUp),
      xp_earned: xpOfAction(followUp),
      points_earned: pointsOfAction(followUp),
    })),
    message: messageOf(told, locale),
  }
}

/** Late actions may have changed what it earned since; told is what it earned at first. */
function firstEffects({ effects }: Action): GameEffects | undefined {
  return effects.was ?? effects.game
}

function ownView(action: Action, rules: Rules) {
  const effects = firstEffects(action)
  return {
    action: rules.types.get(action.typeId)?.name ?? '',
    lumis: viewChain(effects?.lumis, rules.game),
    xp: viewChain(effects?.xp, rules.game),
  }
}

function mergedChanges(steps: readonly Action[], rules: Rules, locale: Locale): ReturnType<typeof viewChanges> {
  const all = steps.flatMap((step) => {
    const effects = firstEffects(step)
    return effects === undefined ? [] : viewChanges(effects, rules.game, locale)
  })
  return {
    streaks: all.flatMap(({ streaks }) => streaks),
    missions: all.flatMap(({ missions }) => missions),
    achievements: all.flatMap(({ achievements }) => achievements),
    combos: all.flatMap(({ combos }) => combos),
    boards: all.flatMap(({ boards }) => boards),
    event_scores: all.flatMap(({ event_scores }) => event_scores),
  }
}

function viewLevel(steps: readonly Action[], { level: to }: Standing, { game }: Rules, locale: Locale) {
  const changes = steps.flatMap((step) => firstEffects(step)?.level ?? [])
  return {
    from: changes[0]?.from ?? to,
    to,
    name: game.levels.find(({ number }) => number === to)?.name[locale] ?? '',
    reward_lumis: changes.reduce((sum, { lumis }) => sum + lumis, 0),
  }
}

function keptStanding({ action, followUps }: RecordedAction): Standing {
  const last = followUps.at(-1) ?? action
  const { xp, level } = last.effects.late ?? firstEffects(last)?.after ?? { xp: 0, level: 1 }
  return { balance: last.balance ?? 0, xp, level }
}

async function standingNow(ctx: Ctx, { id, timeZone }: Actor): Promise<Standing> {
  const { game, lumis } = await gameWithLumisOf(ctx, { userId: id, timeZone })
  const { xp } = game.experience
  return { balance: lumis.balance, xp, level: levelAt(ctx.rules.current.game.levels, xp).number }
}

function sumOf(steps: readonly Action[], figure: (step: Action) => number): number {
  return steps.reduce((sum, step) => sum + figure(step), 0)
}

function lumisOfAction(action: Action): number {
  const effects = firstEffects(action)
  return effects === undefined ? 0 : lumisEarnedBy(effects)
}

function xpOfAction(action: Action): number {
  const effects = firstEffects(action)
  return effects === undefined ? 0 : xpEarnedBy(effects)
}

function pointsOfAction({ effects }: Action): number {
  return effects.points?.earned ?? 0
}
