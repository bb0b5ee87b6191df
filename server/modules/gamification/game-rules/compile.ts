import type { AchievementRule } from './achievement.ts'
import type { ByType, GameCatalogue, GameRules, Kept } from './game-rules.ts'

/** A type of action as rules see it. System types are commands of members: no rule counts them unless it names them. */
interface Named {
  readonly id: number
  readonly name: string
  readonly system: boolean
}

/** Arranges the catalogues for judging. Rules name action types; unknown names match nothing. */
export function compileGame(catalogue: GameCatalogue, types: readonly Named[], siteZone: string): GameRules {
  const byType = indexer(types)
  const active = <R extends { readonly active: boolean }>(rules: readonly Kept<R>[]) =>
    rules.filter((rule) => rule.active)
  const { streaks, missions, events, achievements, boards, combos, segments } = catalogue
  return {
    siteZone,
    typeIds: new Map(types.map(({ id, name }) => [name, id])),
    streakIds: byCode(streaks),
    eventIds: byCode(events),
    levels: catalogue.levels.toSorted((a, b) => a.min_xp - b.min_xp),
    streaks: byId(streaks),
    missions: byId(missions),
    events: byId(events),
    achievements: byId(achievements),
    boards: byId(boards),
    combos: byId(combos),
    segments: active(segments),
    activeStreaks: active(streaks),
    dailyMissions: active(missions).filter(({ type }) => type === 'daily'),
    streaksOf: byType(active(streaks), ({ actions }) => actions),
    missionsOf: byType(active(missions), ({ actions }) => actions),
    eventsOf: byType(active(events), (event) => (event.target_actions.length === 0 ? 'all' : event.target_actions)),
    activeAchievements: active(achievements),
    achievementsOf: byType(active(achievements), actionsOf),
    otherAchievements: active(achievements).filter((rule) =>
      rule.criteria.some((criterion) => !('action' in criterion)),
    ),
    boardsOf: byType(
      active(boards).filter(({ metric }) => metric !== 'streak'),
      ({ actions }) => (actions.length === 0 ? 'all' : actions),
    ),
    streakBoards: active(boards).filter(({ metric }) => metric === 'streak'),
  }
}

function actionsOf({ criteria }: AchievementRule): string[] {
  return criteria.flatMap((criterion) => ('action' in criterion ? criterion.action : []))
}

function byId<R>(rules: readonly Kept<R>[]): ReadonlyMap<number, Kept<R>> {
  return new Map(rules.map((rule) => [rule.id, rule]))
}

function byCode(rules: readonly Kept<{ readonly code: string }>[]): ReadonlyMap<string, number> {
  return new Map(rules.map(({ code, id }) => [code, id]))
}

function indexer(types: readonly Named[]) {
  return <R>(rules: readonly Kept<R>[], actionsOfRule: (rule: Kept<R>) => readonly string[] | 'all'): ByType<R> => {
    const found = types.map(({ id, name, system }): [number, Kept<R>[]] => {
      const matching = rules.filter((rule) => {
        const actions = actionsOfRule(rule)
        return actions === 'all' ? !system : actions.includes(name)
      })
      return [id, matching]
    })
    return new Map(found.filter(([, matching]) => matching.length > 0))
  }
}
