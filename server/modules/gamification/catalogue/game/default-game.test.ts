import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { ActionRule } from '../../game-rules/action-rule.ts'
import {
  brokenRules,
  type CatalogueName,
  catalogues,
  type RuleCatalogue,
  type RuleOf,
} from '../../game-rules/catalogues.ts'
import { compileGame } from '../../game-rules/compile.ts'
import type { GameCatalogue, Kept } from '../../game-rules/game-rules.ts'
import { prizeOf } from '../../game-rules/prize.ts'
import { problemsOfActionRule } from '../../game-rules/problems/action-rule.ts'
import type { KnownType } from '../../game-rules/problems/problem.ts'
import { defaultGame } from './default-game.ts'

const { types, rules } = defaultGame()
const now = Date.parse('2025-08-27T15:00:00Z')

const known: KnownType[] = types.map(({ name, uniqueBy, game }) => ({
  name,
  uniqueBy,
  game,
  active: true,
  system: false,
  acceptedValues: {},
}))

let last = 0
function numbered<R>(list: readonly R[]): Kept<R>[] {
  return list.map((rule) => ({ ...rule, id: ++last }))
}

const catalogue: GameCatalogue = {
  levels: numbered(rules.levels),
  streaks: numbered(rules.streaks),
  missions: numbered(rules.missions),
  events: numbered(rules.events),
  achievements: numbered(rules.achievements),
  boards: numbered(rules.boards),
  combos: numbered(rules.combos),
  segments: numbered(rules.segments),
}
const names = Object.values(catalogues).map(({ name }) => name)
const named = <R extends { readonly code: string }>(list: readonly R[], code: string) =>
  list.find((rule) => rule.code === code)

describe('every rule of the default game', () => {
  test.each(names)('fits the schema of %s, under a code of its own', (name) => {
    const { schema, codeOf }: RuleCatalogue = catalogues[name]
    const all: readonly RuleOf<CatalogueName>[] = rules[name]
    for (const rule of all) expect([rule, ...Value.Errors(schema, rule)]).toEqual([rule])
    expect(new Set(all.map((rule) => codeOf(rule))).size).toBe(all.length)
  })

  test('makes sense, alone and with all others', () => {
    expect(brokenRules(catalogue, known, now)).toEqual([])
  })

  test('could be added to a game that has all the others', () => {
    for (const mission of rules.missions) {
      const others = { ...catalogue, missions: catalogue.missions.filter(({ code }) => code !== mission.code) }
      expect(catalogues.missions.problems(mission, others, known, { isNew: true, now })).toEqual([])
    }
  })

  test('is one that actions can be judged by', () => {
    const compiled = compileGame(
      catalogue,
      known.map((type, index) => ({ ...type, id: index + 1 })),
      'America/Panama',
    )
    for (const { name, id } of types.map(({ name }, index) => ({ name, id: index + 1 }))) {
      expect([name, compiled.boardsOf.get(id)?.length ?? 0]).toEqual([name, expect.any(Number)])
      expect(compiled.boardsOf.get(id)?.length).toBeGreaterThan(0)
    }
    expect(compiled.eventIds.has('happy_hour_evening') && compiled.streakIds.has('daily_login')).toBe(true)
  })
})

test.each(types)('what $name is worth makes sense', ({ game }) => {
  expect([...Value.Errors(ActionRule, game)]).toEqual([])
  expect(problemsOfActionRule(game)).toEqual([])
})

describe('what the documents print', () => {
  test('Silver Hunter and Silver Elite', () => {
    expect(rules.levels).toHaveLength(20)
    expect(rules.levels[4]).toMatchObject({
      number: 5,
      name: { es: 'Silver Hunter' },
      color: '#C0C0C0',
      icon_url: '/icons/silver_hunter.png',
      min_xp: 1000,
      lumis_multiplier: 1.15,
      daily_missions_limit: 5,
      freeze_tokens_per_week: 2,
      special_events: true,
    })
    expect(rules.levels[5]).toMatchObject({ number: 6, name: { es: 'Silver Elite' }, min_xp: 2000 })
    expect(rules.levels[5]?.benefits.map(({ es }) => es)).toEqual([
      '15% bonus en Lümis por factura',
      'Acceso a misiones VIP',
      'Multiplicador de racha x1.3',
    ])
    const ofDocument = ['Gold Master', 'Platinum Elite']
    expect(rules.levels.map(({ name }) => name.es)).toEqual(expect.arrayContaining(ofDocument))
    expect(rules.levels.at(-1)).toMatchObject({ lumis_multiplier: 1.75, freeze_tokens_per_week: 5, reward_lumis: 1000 })
  })

  test('streaks: milestones 7 and 14, and their multipliers', () => {
    expect(rules.streaks.map(({ code }) => code)).toEqual(['daily_login', 'invoice_upload', 'survey_complete'])
    expect(rules.streaks[0]?.milestones.slice(0, 2)).toEqual([
      { at: 7, lumis: 50, unlock: null },
      { at: 14, lumis: 100, unlock: { es: 'Streak Badge', en: 'Streak Badge' } },
    ])
    expect(rules.streaks[0]?.multipliers.map(({ factor }) => factor)).toEqual([1.1, 1.2, 1.3])
  })

  test('missions', () => {
    expect(rules.missions.length).toBeGreaterThanOrEqual(12)
    expect(named(rules.missions, 'daily_invoices_3')).toMatchObject({
      name: { es: 'Subir 3 facturas hoy' },
      type: 'daily',
      target: 3,
      reward_lumis: 50,
      reward_xp: 25,
      difficulty: 'easy',
    })
    expect(named(rules.missions, 'weekly_surveys_5')).toMatchObject({
      reward_lumis: 150,
      min_level: 5,
      duration_days: 7,
    })
  })

  test('events', () => {
    expect(named(rules.events, 'happy_hour_evening')).toMatchObject({
      name: { es: 'Happy Hour Nocturno' },
      multiplier: 2,
      target_actions: ['invoice_upload', 'survey_complete'],
      daily_cap: 100,
    })
    expect(named(rules.events, 'weekend_bonus')).toMatchObject({ multiplier: 1.5, target_actions: [] })
    expect(rules.events.filter((event) => event.requires_join)).toHaveLength(1)
  })

  test('achievements', () => {
    expect(named(rules.achievements, 'survey_master')).toMatchObject({
      reward_lumis: 200,
      reward_xp: 100,
      difficulty: 'gold',
      unlock: { es: 'Golden Survey Badge' },
    })
    expect(named(rules.achievements, 'platinum_collector')).toMatchObject({ difficulty: 'platinum', hidden: false })
  })

  test('boards and their prizes', () => {
    expect(rules.boards.map(({ code }) => code)).toEqual([
      'weekly_invoices',
      'monthly_surveys',
      'daily_activity',
      'streak_leaders',
    ])
    const prizes = rules.boards[0]?.prizes ?? []
    expect([1, 3, 4, 10, 11, 50, 51, 9000].map((rank) => prizeOf(prizes, rank)?.lumis)).toEqual([
      1000, 1000, 500, 500, 200, 200, 50, 50,
    ])
  })

  test('combos', () => {
    expect(named(rules.combos, 'triple_threat')).toMatchObject({
      multiplier: 3,
      bonus_lumis: 200,
      type: 'simultaneous',
    })
    expect(named(rules.combos, 'weekend_warrior')).toMatchObject({
      multiplier: 5,
      bonus_lumis: 500,
      type: 'time_window',
    })
  })
})
