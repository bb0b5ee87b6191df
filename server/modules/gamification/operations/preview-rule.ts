import type { Static } from 'typebox'
import { dayOf } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import { actionTexts } from '../action-texts.ts'
import { unlock } from '../engine/game/achievements.ts'
import { standingOf } from '../engine/game/commands.ts'
import { nextOccurrence, type Occurrence, occurrenceAt, segmentsOf } from '../engine/game/events.ts'
import { levelAt } from '../engine/game/experience.ts'
import type { GameState } from '../engine/game/game-state.ts'
import { contestKey, periodOf } from '../engine/game/scores.ts'
import type { AchievementRule } from '../game-rules/achievement.ts'
import type { BoardRule } from '../game-rules/board.ts'
import type { CatalogueName, RuleOf } from '../game-rules/catalogues.ts'
import type { EventRule } from '../game-rules/event.ts'
import type { LevelRule } from '../game-rules/level.ts'
import { rulesWith } from '../game-rules/naming.ts'
import type { SegmentRule } from '../game-rules/segment.ts'
import {
  type NameOf,
  summaryOfActionType,
  summaryOfCombo,
  summaryOfMission,
  summaryOfStreak,
} from '../game-rules/summaries.ts'
import { memberStateStore } from '../member-state.store.ts'
import type { Rules } from '../rules.ts'
import { checkedActionType, type NewGameActionType } from './game-action-types.ts'
import { checkedRule } from './game-rules.ts'

const sampledMembers = 1000
const shownPlaces = 5
const shownOccurrences = 5

/** What a rule would mean if it were in force now, as far as that can be told without reading the history. */
export interface RulePreview {
  readonly text: Texts
  /** How many members were looked at: the first ones there are. Null where none had to be. */
  readonly sample?: number
  /** Those of them to whom it would apply now. */
  readonly members?: number
  readonly levels?: readonly { readonly number: number; readonly members: number }[]
  /** Who leads the running period, by the scores that the board in force keeps. */
  readonly top?: readonly { readonly rank: number; readonly memberId: number; readonly score: number }[]
  readonly occurrences?: readonly Occurrence[]
}

type Preview<R> = (ctx: Ctx, rule: R, rules: Rules) => Promise<RulePreview>

/** @throws request.validation_failed for a rule that could not be kept */
export async function previewRule<N extends CatalogueName>(ctx: Ctx, name: N, given: unknown): Promise<RulePreview> {
  const rules = ctx.rules.current
  const preview: Preview<RuleOf<N>> = previews[name]
  return preview(ctx, checkedRule(name, given, rules, ctx.clock.now().getTime()), rules)
}

/** What a type of action is worth, how often, and for what. @throws as adding or changing it */
export function previewActionType(ctx: Ctx, given: Static<typeof NewGameActionType>): RulePreview {
  const rules = ctx.rules.current
  const type = checkedActionType(given, rules, ctx)
  const users = rulesWith(type.name, rules.catalogue).map(({ name }) => name)
  return { text: summaryOfActionType(type, users) }
}

const previews: { readonly [N in CatalogueName]: Preview<RuleOf<N>> } = {
  levels: previewLevel,
  streaks: async (_ctx, rule, rules) => ({ text: summaryOfStreak(rule, namesIn(rules)) }),
  missions: async (_ctx, rule, rules) => ({ text: summaryOfMission(rule, namesIn(rules)) }),
  events: previewEvent,
  achievements: previewAchievement,
  boards: previewBoard,
  combos: async (_ctx, rule, rules) => ({ text: summaryOfCombo(rule, namesIn(rules)) }),
  segments: previewSegment,
}

/** A rule that is switched off may name what is gone. */
function namesIn({ typesByName }: Rules): NameOf {
  return (action) => {
    const type = typesByName.get(action)
    return type === undefined ? { es: action, en: action } : actionTexts(type)
  }
}

async function previewLevel(ctx: Ctx, rule: LevelRule, { game }: Rules): Promise<RulePreview> {
  const others = game.levels.filter(({ number }) => number !== rule.number)
  const ladder = [...others, { ...rule, id: 0 }].sort((a, b) => a.min_xp - b.min_xp)
  const sample = await sampleOf(ctx)
  const held = Map.groupBy(sample, ({ experience }) => levelAt(ladder, experience.xp).number)
  const levels = ladder.map(({ number }) => ({ number, members: held.get(number)?.length ?? 0 }))
  const members = held.get(rule.number)?.length ?? 0
  const text = {
    es: `Estarían en este nivel ${members} de ${sample.length} miembros`,
    en: `${members} of ${sample.length} members would be on this level`,
  }
  return { text, sample: sample.length, members, levels }
}

async function previewAchievement(ctx: Ctx, rule: AchievementRule, { game }: Rules): Promise<RulePreview> {
  const tried = { ...game, achievements: new Map([[0, { ...rule, id: 0 }]]) }
  const sample = await sampleOf(ctx)
  const members = sample.filter((state) => unlock({}, [0], state, state.at, tried).unlocked.length > 0).length
  const text = {
    es: `Lo tendrían ya ${members} de ${sample.length} miembros`,
    en: `${members} of ${sample.length} members would have it already`,
  }
  return { text, sample: sample.length, members }
}

async function previewSegment(ctx: Ctx, rule: SegmentRule, { game }: Rules): Promise<RulePreview> {
  const sample = await sampleOf(ctx)
  const belongs = (state: GameState) => segmentsOf(standingOf(state, { rules: game }), [{ ...rule, id: 0 }]).length > 0
  const members = sample.filter(belongs).length
  const text = {
    es: `Pertenecen ${members} de ${sample.length} miembros`,
    en: `${members} of ${sample.length} members belong to it`,
  }
  return { text, sample: sample.length, members }
}

async function previewEvent(ctx: Ctx, { schedule }: EventRule, { game }: Rules): Promise<RulePreview> {
  const now = ctx.clock.now().getTime()
  const running = occurrenceAt(schedule, now, game.siteZone)
  const occurrences: Occurrence[] = running === undefined ? [] : [running]
  let next = nextOccurrence(schedule, now, game.siteZone)
  while (next !== undefined && occurrences.length < shownOccurrences) {
    occurrences.push(next)
    next = nextOccurrence(schedule, next.start, game.siteZone)
  }
  const text =
    occurrences.length === 0
      ? { es: 'No tiene lugar en los próximos 400 días', en: 'It does not take place within the next 400 days' }
      : { es: `Sus próximas veces, hora de ${game.siteZone}`, en: `Its next times, in ${game.siteZone}` }
  return { text, occurrences }
}

/** Scores are kept per board: of another metric, or of other actions, there are none yet. */
async function previewBoard(ctx: Ctx, rule: BoardRule, { game, catalogue }: Rules): Promise<RulePreview> {
  const kept = catalogue.boards.find(({ code }) => code === rule.code)
  const counts = ({ metric, actions, streak, period }: BoardRule) =>
    JSON.stringify([metric, actions.toSorted(), streak, period])
  if (kept === undefined || counts(kept) !== counts(rule)) {
    const text = {
      es: 'Empezará de cero: lo que cuenta esta clasificación aún no se ha contado',
      en: 'It will begin from nothing: what this board counts has not been counted yet',
    }
    return { text, top: [] }
  }
  const { first } = periodOf(rule.period, dayOf(ctx.clock.now().getTime(), game.siteZone))
  const places = ctx.contests.page(contestKey('board', kept.id), first, 0, shownPlaces)
  const top = places.map(({ rank, memberId, score }) => ({ rank, memberId, score }))
  return { text: { es: 'Quien va delante ahora', en: 'Who leads now' }, top }
}

async function sampleOf(ctx: Ctx): Promise<GameState[]> {
  const states = await memberStateStore(ctx.db).after(0, sampledMembers)
  return states.filter(({ presence }) => presence === 'present').map(({ state }) => state.game)
}
