import { defaultGame } from '../../catalogue/game/default-game.ts'
import { type ActionRule, worthless } from '../action-rule.ts'
import { type CatalogueName, catalogues, type RuleOf } from '../catalogues.ts'
import type { GameCatalogue, Kept } from '../game-rules.ts'
import type { KnownType } from './problem.ts'

export const now = Date.parse('2025-08-27T15:00:00Z')

const { rules, types: defaultTypes } = defaultGame()
export const defaultRules = rules

const aType = (name: string, more: Partial<KnownType> = {}, game: Partial<ActionRule> = {}): KnownType => ({
  name,
  active: true,
  system: false,
  uniqueBy: [],
  acceptedValues: {},
  game: { ...worthless, ...game },
  ...more,
})

/** The types of the default game, and odd ones. */
export const types: readonly KnownType[] = [
  ...defaultTypes.map(({ name, uniqueBy, game }) => aType(name, { uniqueBy, game })),
  aType('closed', { active: false }),
  aType('mission_claimed', { system: true }),
  aType('worthless'),
  aType(
    'rated',
    { acceptedValues: { stars: ['1', '2', '3'], mood: ['good', 'bad'] } },
    { counted_fields: ['stars', 'mood'] },
  ),
  aType('step', { uniqueBy: ['step'], acceptedValues: { step: ['a', 'b'] } }),
]

const numbered = <R>(list: readonly R[]): Kept<R>[] => list.map((rule, index) => ({ ...rule, id: index + 1 }))

/** The default game as an installation keeps it. */
export const catalogue: GameCatalogue = {
  levels: numbered(rules.levels),
  streaks: numbered(rules.streaks),
  missions: numbered(rules.missions),
  events: numbered(rules.events),
  achievements: numbered(rules.achievements),
  boards: numbered(rules.boards),
  combos: numbered(rules.combos),
  segments: numbered(rules.segments),
}

/** What is wrong with the first rule of a catalogue, changed: `path kind`. Unless told otherwise it is a new one. */
export function judge<N extends CatalogueName>(name: N, change: Partial<RuleOf<N>>, isNew = true): string[] {
  const list: readonly RuleOf<N>[] = rules[name]
  const [first] = list
  if (first === undefined) throw new Error(`No ${name}`)
  const rule = { ...first, ...(isNew && { code: 'something_new' }), ...change }
  const found = catalogues[name].problems(rule, catalogue, types, { isNew, now })
  return found.map(({ path, kind }) => `${path.slice(1).join('.')} ${kind}`)
}
